/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the texts of templates share. */
final class Texts {

	private static final Pattern HOLE = Pattern.compile("<([a-z0-9-]+)>");

	private Texts() {
	}

	static String empty(TemplateAnswers answers) {
		Networks networks = Networks.of(answers);
		return fill("""
				/** Describe here what this datacenter is for. */
				datacenter <name> profile lab {
				    subnet Management { prefix <management>  gateway <gateway> }
				}
				""", Map.of("name", name(answers), "management", networks.network(0).toString(), "gateway",
				networks.address(0, 1).toString()));
	}

	/** The name of a datacenter, quoted where it must be. */
	static String name(TemplateAnswers answers) {
		String name = answers.name().strip();
		return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : '"' + name + '"';
	}

	/** A text with its holes, such as {@code <name>}, filled. */
	static String fill(String text, Map<String, String> values) {
		return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
	}

	/** One line for each number from 1 on, indented. */
	static String lines(int count, int indent, IntFunction<String> line) {
		return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n" + " ".repeat(indent)));
	}
}
