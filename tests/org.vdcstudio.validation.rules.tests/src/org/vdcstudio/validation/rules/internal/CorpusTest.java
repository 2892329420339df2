/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RegisteredRule;

/**
 * Small designs in pairs that differ in one fact: {@code corpus/<rule>/bad.vdc} and {@code good.vdc}; further pairs of a rule are
 * told apart by a suffix, {@code bad-cname.vdc} and {@code good-cname.vdc}.
 *
 * <p>
 * The first line of each is a comment that names a source of the rule, by its title or address, and says the fact. The lines of
 * the bad one say what is found on them: every error and warning of all rules, and what the rule itself gives as information. In
 * the good one nothing is found above information. A line {@code // today 2026-11-22} sets the day.
 */
class CorpusTest {

	private static final String BUILT_IN = "org.vdcstudio.validation.rules";
	private static final int FEW_LINES = 8;
	private static final int LEAST = 60;
	private static final Pattern TODAY = Pattern.compile("(?m)^// today (\\d{4}-\\d{2}-\\d{2})$");

	private record Pair(RegisteredRule rule, Path bad, Path good) {

		@Override
		public String toString() {
			return corpus().relativize(bad).toString();
		}
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void theBadDesignHasItsFindingsAndTheGoodOneNone(Pair pair) throws IOException {
		String rule = pair.rule().metadata().id();
		String bad = Files.readString(pair.bad());
		List<String> found = findings(pair.bad()).filter(finding -> counts(finding, rule)).map(RuleCheck::line).sorted().toList();
		assertEquals(String.join("\n", RuleCheck.expected("", bad)), String.join("\n", found), pair.bad().toString());
		assertTrue(found.stream().anyMatch(line -> line.contains(": " + rule + " ")), () -> pair.bad() + " shows nothing of " + rule);
		assertEquals(List.of(), findings(pair.good()).filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
				.map(finding -> RuleCheck.line(finding) + ": " + finding.message()).toList(), pair.good().toString());
		assertEquals(List.of(), findings(pair.good()).filter(finding -> finding.rule().equals(rule)).map(RuleCheck::line).toList(),
				pair.good().toString());
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void theDesignsDifferInOneFact(Pair pair) throws IOException {
		List<String> bad = facts(pair.bad());
		List<String> good = facts(pair.good());
		int changed = bad.size() + good.size() - 2 * common(bad, good);
		assertTrue(changed > 0 && changed <= FEW_LINES, () -> pair + " differs in " + changed + " lines");
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void theFirstLineNamesASourceOfTheRule(Pair pair) throws IOException {
		RuleMetadata rule = pair.rule().metadata();
		for (Path design : List.of(pair.bad(), pair.good())) {
			String first = Files.readString(design).lines().findFirst().orElse("");
			assertTrue(first.startsWith("// ") && rule.sources().stream()
					.anyMatch(source -> first.contains(source.title()) || first.contains(source.address())), () -> design + ": " + first);
		}
	}

	@Test
	void everyRuleHasAPair() {
		Set<String> without = builtIn().map(rule -> rule.metadata().id()).collect(Collectors.toCollection(TreeSet::new));
		pairs().forEach(pair -> without.remove(pair.rule().metadata().id()));
		assertEquals(Set.of(), without);
	}

	@Test
	void thereAreAtLeastSixtyDesigns() {
		assertTrue(designs("").size() >= LEAST, () -> "only %d".formatted(designs("").size()));
	}

	@Test
	void everyDesignIsPartOfAPairOfARule() {
		Set<Path> alone = new TreeSet<>(designs(""));
		pairs().forEach(pair -> {
			alone.remove(pair.bad());
			alone.remove(pair.good());
		});
		assertEquals(Set.of(), alone);
	}

	/** Information that another rule gives may go with any design; else every rule with advice would be named in all of them. */
	private static boolean counts(Finding finding, String rule) {
		return finding.severity().isAtLeast(Severity.WARNING) || finding.rule().equals(rule);
	}

	private static Stream<Finding> findings(Path design) throws IOException {
		Matcher today = TODAY.matcher(Files.readString(design));
		Optional<LocalDate> day = today.find() ? Optional.of(LocalDate.parse(today.group(1))) : Optional.empty();
		return RuleCheck.of(design, new ValidationOptions(List.of(), day)).result().findings().stream()
				.filter(finding -> !finding.isSuppressed());
	}

	/** The lines of a design, without what they expect, blank ones and the first, which says what is right or wrong here. */
	private static List<String> facts(Path design) throws IOException {
		return Files.readString(design).lines().skip(1).map(line -> line.replaceFirst("//!.*$", "").strip())
				.filter(line -> !line.isEmpty()).toList();
	}

	/** How many lines two texts have in common, in their order. */
	private static int common(List<String> some, List<String> others) {
		int[][] longest = new int[some.size() + 1][others.size() + 1];
		for (int i = 1; i <= some.size(); i++) {
			for (int j = 1; j <= others.size(); j++) {
				longest[i][j] = some.get(i - 1).equals(others.get(j - 1)) ? longest[i - 1][j - 1] + 1
						: Math.max(longest[i - 1][j], longest[i][j - 1]);
			}
		}
		return longest[some.size()][others.size()];
	}

	static Stream<Pair> pairs() {
		return builtIn().flatMap(CorpusTest::pairsOf);
	}

	private static Stream<Pair> pairsOf(RegisteredRule rule) {
		Path corpus = corpus();
		return designs(rule.metadata().id() + "/bad").stream()
				.map(bad -> new Pair(rule, bad, corpus.resolve(corpus.relativize(bad).toString().replaceFirst("bad", "good"))));
	}

	private static Stream<RegisteredRule> builtIn() {
		return RuleCheck.registry().rules().stream().filter(rule -> rule.contributor().equals(BUILT_IN));
	}

	/** The designs whose path below the corpus begins in this way; designs they import are in folders of their own. */
	private static List<Path> designs(String beginning) {
		Path corpus = corpus();
		try (Stream<Path> files = Files.find(corpus, 2, (file, attributes) -> file.toString().endsWith(".vdc"))) {
			return files.filter(file -> corpus.relativize(file).toString().replace('\\', '/').startsWith(beginning)).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Path corpus() {
		return SourceTree.root().resolve("tests/org.vdcstudio.validation.rules.tests/corpus");
	}
}
