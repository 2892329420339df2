/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;

/** What is true of every change of every text; a failure names the text by the seed that it is made from. */
class RandomSettingsTest {

	private static final URI FILE = URI.createFileURI("/lab/vdc.properties");
	private static final int TEXTS = 5_000;
	private static final List<String> RULES = List.of("VMK-04", "NAM-03", "STO-16", "NET-01");
	private static final List<String> PIECES = List.of("VMK-04 = off", "VMK-04.minimum=2", "NAM-03: info", "  STO-16\t=  error  ", "profile = lab",
			"# VMK-04 = off", "! a comment", "", "   ", "VMK-04 off", "VMK-04 =", "= off", ":", "NAM-03.words = a, b = c", "caf\u00e9 \ud83d\ude00 = \u00fc",
			"VMK-04 = nonsense", "#", "NET-01");

	@Test
	void aLevelThatWasSetIsReadAgainAndEverythingElseStays() {
		for (int seed = 0; seed < TEXTS; seed++) {
			Random random = new Random(seed);
			String before = text(random);
			String rule = RULES.get(random.nextInt(RULES.size()));
			RuleLevel level = RuleLevel.values()[random.nextInt(RuleLevel.values().length)];
			String after = new SettingsText(FILE, before).after(List.of(SettingChange.set(rule, level.label())));
			SettingsText read = new SettingsText(FILE, after);
			assertEquals(Optional.of(level), Optional.ofNullable(read.settings().rules().get(rule)).flatMap(RuleSetting::level), "text " + seed);
			assertEquals(others(before, rule), others(after, rule), "text " + seed);
			int added = lines(before).stream().anyMatch(line -> sets(line, rule)) ? 0 : 1;
			assertEquals(lines(before).size() + added, lines(after).size(), "text " + seed);
			assertEquals(List.of(), new SettingsText(FILE, after).edits(List.of(SettingChange.set(rule, level.label()))), "text " + seed);
		}
	}

	@Test
	void whatIsRemovedIsGoneAndEverythingElseStays() {
		for (int seed = 0; seed < TEXTS; seed++) {
			Random random = new Random(seed);
			String before = text(random);
			String rule = RULES.get(random.nextInt(RULES.size()));
			String after = new SettingsText(FILE, before).after(List.of(SettingChange.remove(rule)));
			assertEquals(others(before, rule), lines(after), "text " + seed);
		}
	}

	@Test
	void removingWhatWasAddedRestoresTheText() {
		for (int seed = 0; seed < TEXTS; seed++) {
			String before = text(new Random(seed));
			String after = new SettingsText(FILE, before).after(List.of(SettingChange.set("CLU-07.least", "3")));
			String again = new SettingsText(FILE, after).after(List.of(SettingChange.remove("CLU-07.least")));
			// a last line without an end has got one
			assertEquals(lines(before), lines(again), "text " + seed);
		}
	}

	private static List<String> others(String text, String rule) {
		return lines(text).stream().filter(line -> !sets(line, rule)).toList();
	}

	private static boolean sets(String line, String rule) {
		return line.strip().matches("(?s)" + rule + "\\s*[=:].*");
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>(Stream.of(text.split("\n", -1)).map(line -> line.replace("\r", "")).toList());
		if (lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		return lines;
	}

	private static String text(Random random) {
		String lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
		StringBuilder text = new StringBuilder();
		int count = random.nextInt(8);
		for (int i = 0; i < count; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
			if (i < count - 1 || random.nextBoolean()) {
				text.append(random.nextInt(12) == 0 ? "\n" : lineEnd);
			}
		}
		return text.toString();
	}
}
