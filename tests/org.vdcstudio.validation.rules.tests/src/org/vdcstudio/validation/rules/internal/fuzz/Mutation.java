/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way in which a text goes wrong. None knows a word of the language. */
enum Mutation {

	DELETE_CHARACTERS {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			int from = random.nextInt(text.length() + 1);
			return text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + random.nextInt(8)));
		}
	},
	INSERT_CHARACTER {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return insert(text, characterOf(samples.any(random), random), random);
		}
	},
	SWAP_CHARACTERS {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return join(swapped(new ArrayList<>(text.codePoints().mapToObj(Character::toString).toList()), random));
		}
	},
	DELETE_WORDS {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			List<String> words = words(text);
			for (int i = random.nextInt(4); i >= 0 && !words.isEmpty(); i--) {
				words.remove(random.nextInt(words.size()));
			}
			return join(words);
		}
	},
	INSERT_WORD {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return insert(text, " " + wordOf(samples.any(random), random) + " ", random);
		}
	},
	REPLACE_WORD {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return withAnyWordAs(wordOf(samples.any(random), random), text, random);
		}
	},
	REPEAT_A_NAME {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return withAnyWordAs(wordOf(text, random), text, random);
		}
	},
	SWAP_WORDS {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return join(swapped(words(text), random));
		}
	},
	DUPLICATE_LINES {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			List<String> lines = lines(text);
			int from = random.nextInt(lines.size());
			int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
			lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(lines.subList(from, to)));
			return join(lines);
		}
	},
	SWAP_LINES {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return join(swapped(lines(text), random));
		}
	},
	TRUNCATE {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			int at = random.nextInt(text.length() + 1);
			return random.nextBoolean() ? text.substring(0, at) : text.substring(at);
		}
	},
	SPLICE {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			String other = samples.any(random);
			return text.substring(0, random.nextInt(text.length() + 1)) + other.substring(random.nextInt(other.length() + 1));
		}
	},
	BYTES {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			return decoded(bytes);
		}
	},
	UNBALANCE {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			return insert(text, PAIRED[random.nextInt(PAIRED.length)], random);
		}
	},
	NEST {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			String opening = random.nextBoolean() ? PAIRED[random.nextInt(PAIRED.length)] : wordOf(text, random) + " x { ";
			return insert(text, opening.repeat(1 + random.nextInt(1500)), random);
		}
	},
	EXTREME_VALUE {
		@Override
		String of(String text, SampleTexts samples, Random random) {
			List<String> words = words(text);
			List<Integer> values = new ArrayList<>();
			for (int i = 0; i < words.size(); i++) {
				if (Character.isDigit(words.get(i).charAt(0))) {
					values.add(i);
				}
			}
			if (!values.isEmpty()) {
				words.set(values.get(random.nextInt(values.size())), EXTREMES[random.nextInt(EXTREMES.length)]);
			}
			return join(words);
		}
	};

	private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|[\\w.:/-]+|\\s+|.", Pattern.DOTALL);
	private static final String[] PAIRED = { "{", "}", "[", "]", "(", ")", "\"", "/*", "*/", "//", "\\", "'", "@" };
	private static final String[] EXTREMES = { "0", "-1", "1e9", "00", "4095", "4096", "65536", "2147483648", "9223372036854775808",
			"9".repeat(60), "0.0.0.0", "255.255.255.255", "0.0.0.0/0", "10.0.0.1/32", "10.0.0.0/33", "::", "ff:ff:ff:ff:ff:ff", "1..0",
			"0..99999999999", "01..9999", "9999-12-31", "0000-00-00", "\"\"", "\"\u0000\"", "\"\ud83d\ude00\"", "\"\\\"\"", "\"" + "a".repeat(300) + "\"" };

	/** The text after one mistake. */
	abstract String of(String text, SampleTexts samples, Random random);

	private static String insert(String text, String inserted, Random random) {
		int at = random.nextInt(text.length() + 1);
		return text.substring(0, at) + inserted + text.substring(at);
	}

	private static String withAnyWordAs(String word, String text, Random random) {
		List<String> words = words(text);
		if (!words.isEmpty()) {
			words.set(random.nextInt(words.size()), word);
		}
		return join(words);
	}

	private static List<String> swapped(List<String> parts, Random random) {
		if (!parts.isEmpty()) {
			Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
		}
		return parts;
	}

	private static String characterOf(String text, Random random) {
		return text.isEmpty() ? "{" : String.valueOf(text.charAt(random.nextInt(text.length())));
	}

	private static String wordOf(String text, Random random) {
		List<String> visible = words(text).stream().filter(word -> !word.isBlank()).toList();
		return visible.isEmpty() ? "{" : visible.get(random.nextInt(visible.size()));
	}

	private static List<String> words(String text) {
		return new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).map(Objects::requireNonNull).toList());
	}

	private static List<String> lines(String text) {
		return new ArrayList<>(List.of(text.split("(?<=\n)")));
	}

	private static String join(List<String> parts) {
		return String.join("", parts);
	}

	/** Bytes as UTF-8 where they are, else every byte as a character of its own: what is not UTF-8 never gets as far as this. */
	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}
}
