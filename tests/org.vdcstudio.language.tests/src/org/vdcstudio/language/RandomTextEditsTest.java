/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.SourceProblem;

/** Whatever is edited: the changed text is read as the changed model, and no comment outside what was removed is lost. */
class RandomTextEditsTest {

	private static final int STEPS = 25;
	private static final Pattern QUOTED_OR_COMMENT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private final VdcLanguage language = VdcLanguage.standard();

	@ParameterizedTest
	@MethodSource("seeds")
	void readingTheChangedTextGivesTheChangedModel(long seed) throws IOException {
		RandomEdits random = new RandomEdits(new Random(seed));
		String text = start(seed);
		for (int step = 0; step < STEPS; step++) {
			LoadedDesign design = language.parse(text);
			text = check(text, design, List.of(random.next(design.root())), "seed " + seed + ", step " + step);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void severalEditsAtOnceAreAsGoodAsOneAfterTheOther(long seed) throws IOException {
		RandomEdits random = new RandomEdits(new Random(seed));
		String text = start(seed);
		for (int step = 0; step < STEPS / 4; step++) {
			LoadedDesign design = language.parse(text);
			List<ModelEdit> edits = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				ModelEdit next = random.next(design.root());
				if (edits.stream().noneMatch(each -> RandomEdits.meet(each, next))) {
					edits.add(next);
				}
			}
			text = check(text, design, edits, "seed " + seed + ", step " + step);
		}
	}

	private String start(long seed) throws IOException {
		List<String> texts = DocumentationTest.texts();
		String start = switch ((int) (seed % 4)) {
			case 0 -> Samples.LAB;
			case 1 -> texts.get((int) (seed / 4 % texts.size()));
			default -> language.write(new RandomModels(new Random(seed), "m", 0.3 + 0.1 * (seed % 5)).file());
		};
		return Samples.commented(start, new Random(seed));
	}

	private String check(String text, LoadedDesign design, List<ModelEdit> edits, String step) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		DesignFile expected = (DesignFile) Objects.requireNonNull(copier.copy(design.root()));
		copier.copyReferences();
		String changed;
		try {
			changed = TextEdit.apply(text,
					language.textEdits(design, edits).getOrDefault(design.root().eResource().getURI(), List.of()));
		} catch (IllegalArgumentException refused) {
			assertTrue(edits.stream().anyMatch(RandomEdits::mayBeRefused), step + ": " + edits + " was refused: " + refused);
			return text;
		}
		edits.forEach(edit -> RandomEdits.apply(edit, copier));

		String context = step + ": " + edits.stream().map(ModelEdit::label).toList() + "\n" + text + "\n---\n" + changed;
		LoadedDesign again = language.parse(changed);
		assertTrue(again.source().problems().stream().allMatch(each -> each.kind() == SourceProblem.Kind.UNRESOLVED_REFERENCE),
				() -> again.source().problems() + context);
		assertEquals(List.of(), Differences.between(expected, again.root()), context);
		assertEquals(commentsKept(edits, text), comments(changed), context);
		return changed;
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 150);
	}

	/** All comments but those within what the edit takes away, sorted: a moved element takes its comments along. */
	private static List<String> commentsKept(List<ModelEdit> edits, String text) {
		List<String> all = comments(text);
		for (ModelEdit edit : edits) {
			EObject removed = RandomEdits.removed(edit);
			if (removed != null) {
				comments(Samples.textOf(removed)).forEach(all::remove);
			}
		}
		return all;
	}

	private static List<String> comments(String text) {
		List<String> comments = new ArrayList<>();
		Matcher matcher = QUOTED_OR_COMMENT.matcher(text);
		while (matcher.find()) {
			if (matcher.group().startsWith("/")) {
				comments.add(matcher.group().strip());
			}
		}
		comments.sort(null);
		return comments;
	}
}
