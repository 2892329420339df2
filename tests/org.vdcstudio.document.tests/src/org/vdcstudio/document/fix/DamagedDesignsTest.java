/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Summary;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Mending never makes worse what somebody broke in whatever way, and comes to an end. */
class DamagedDesignsTest {

	private static final DesignCheck CHECK = new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.profile("lab"));
	private static final Comparator<Summary> WORST_FIRST = Comparator.comparingInt(Summary::errors)
			.thenComparingInt(Summary::warnings).thenComparingInt(Summary::infos);
	private static final int MOST_DAMAGES = 12;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 25);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void mendingNeverMakesADesignWorseAndLeavesNothingToMend(int seed) throws IOException {
		String broken = damaged(seed);
		FixResult once = fix(broken);
		String mended = once.texts().stream().map(FixedText::after).findFirst().orElse(broken);
		assertEquals(once.texts().isEmpty(), once.made().isEmpty());
		assertTrue(WORST_FIRST.compare(summary(mended), summary(broken)) <= 0, () -> summary(broken) + " became " + summary(mended));
		assertEquals(summary(mended), once.remaining().summary());
		FixResult again = fix(mended);
		if (once.refused().isEmpty()) {
			assertEquals(List.of(), again.made());
		}
	}

	@Test
	void someOfTheDamageIsMended() throws IOException {
		int made = 0;
		for (int seed : seeds().toArray()) {
			made += fix(damaged(seed)).made().size();
		}
		assertTrue(made > 3, "only %d fixes were made".formatted(made));
	}

	private static FixResult fix(String text) {
		return new DesignFixer(CHECK, finding -> true, file -> Optional.empty()).fix(List.of(VdcLanguage.standard().parse(text)));
	}

	private static Summary summary(String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		ValidationResult found = CHECK.result(design, SnapshotBuilder.build(design.root(), design.source().problems()));
		return ValidationResult.merge(List.of(found)).summary();
	}

	/** The example without some of its lines, or with some of them twice or shortened. */
	private static String damaged(int seed) throws IOException {
		Random random = new Random(seed);
		List<String> lines = new ArrayList<>(Files.readAllLines(example()));
		for (int i = random.nextInt(MOST_DAMAGES); i >= 0; i--) {
			int at = random.nextInt(lines.size());
			switch (random.nextInt(4)) {
				case 0 -> lines.add(at, lines.get(at));
				case 1 -> lines.set(at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
				default -> lines.remove(at);
			}
		}
		return String.join("\n", lines) + "\n";
	}

	private static Path example() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab/lab.vdc"))) {
			Path parent = folder.getParent();
			if (parent == null) {
				throw new IllegalStateException("Not run inside the repository");
			}
			folder = parent;
		}
		return folder.resolve("examples/nested-lab/lab.vdc");
	}
}
