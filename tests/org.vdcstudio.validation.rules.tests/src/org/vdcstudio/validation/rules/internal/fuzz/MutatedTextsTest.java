/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Whatever a text says: it is read, every rule gets through, every finding has its place, and laying it out twice is laying
 * it out once. {@code -Dvdc.fuzz=100000} tries as many texts; each has a number, from which it can be made again.
 */
class MutatedTextsTest {

	private static final int TEXTS = Integer.getInteger("vdc.fuzz", 1000);
	private static final int BATCHES = 10;
	private static final int MOST_MISTAKES = 4;
	private static final URI FILE = URI.createURI("memory:/mutated.vdc");

	private static final RuleRegistry REGISTRY = RuleRegistry.ofPlatform();
	/** Rules that no profile of the samples asks for run too. */
	private static final ValidationOptions EVERY_RULE = new ValidationOptions(
			List.of(new RuleSettings(Optional.empty(), REGISTRY.rules().stream().map(rule -> rule.metadata().id())
					.collect(Collectors.toMap(Function.identity(), id -> RuleSetting.of(RuleLevel.ERROR))))),
			Optional.empty());

	private final VdcLanguage language = VdcLanguage.standard();
	private final ValidationRunner runner = new ValidationRunner(REGISTRY);
	private final SampleTexts samples;

	MutatedTextsTest() throws IOException {
		samples = SampleTexts.ofSourceTree();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theSamplesThemselvesHoldWhatIsAskedOfTheirMutants(String sample) {
		check(sample);
	}

	@ParameterizedTest
	@MethodSource("batches")
	@Timeout(value = 1, unit = TimeUnit.HOURS)
	void noTextGetsTheBetterOfReadingCheckingAndFormatting(int batch) {
		for (int number = batch; number < TEXTS; number += BATCHES) {
			String text = mutated(number);
			try {
				check(text);
			} catch (RuntimeException | StackOverflowError | AssertionError e) {
				fail("Text %d of -Dvdc.fuzz:\n%s".formatted(number, text), e);
			}
		}
	}

	private String mutated(int number) {
		Random random = new Random(number);
		String text = samples.any(random);
		for (int i = random.nextInt(MOST_MISTAKES); i >= 0; i--) {
			text = Mutation.values()[random.nextInt(Mutation.values().length)].of(text, samples, random);
		}
		// Files have no halves of characters.
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private void check(String text) {
		LoadedDesign design = language.parse(text, FILE);
		String read = design.text(FILE).orElseThrow();
		assertEquals(withoutByteOrderMark(text), read);
		design.root().eAllContents().forEachRemaining(MutatedTextsTest::assertNoBlanksInLists);
		design.source().problems().forEach(problem -> assertPlace(problem.location(), read, problem));
		for (Finding finding : runner.run(SnapshotBuilder.build(design.root()), design.source(), EVERY_RULE).findings()) {
			assertTrue(!finding.rule().equals("PLG-01"), finding::message);
			assertPlace(finding.location().orElseThrow(() -> new AssertionError(finding + " has no place")), read, finding);
			finding.related().forEach(related -> related.location().ifPresent(place -> assertPlace(place, read, related)));
		}
		String once = language.format(text);
		assertEquals(once, new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
		assertEquals(once, language.format(once), "laid out a second time");
	}

	/** Whoever reads a list of a model may rely on this. */
	private static void assertNoBlanksInLists(EObject element) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			assertTrue(!feature.isMany() || ((List<?>) element.eGet(feature)).stream().allMatch(Objects::nonNull),
					() -> element + " has a blank among its " + feature.getName());
		}
	}

	private static void assertPlace(SourceLocation place, String text, Object of) {
		boolean inside = place.offset() >= 0 && place.length() >= 0 && place.offset() + place.length() <= text.length();
		boolean ordered = place.line() >= 1 && place.column() >= 1 && (place.endLine() > place.line()
				|| place.endLine() == place.line() && place.endColumn() >= place.column());
		assertTrue(inside && ordered && place.endLine() <= text.split("\r\n|\r|\n", -1).length, () -> place + " of " + of);
	}

	private static String withoutByteOrderMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	static List<String> samples() throws IOException {
		return SampleTexts.ofSourceTree().all();
	}

	static IntStream batches() {
		return IntStream.range(0, BATCHES);
	}
}
