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
	private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private final VdcLanguage language = VdcLanguage.standard();

	@ParameterizedTest
	@MethodSource("seeds")
	void readingTheChangedTextGivesTheChangedModel(long seed) throws IOException {
		RandomEdits random = new RandomEdits(new Random(seed));
		List<String> texts = DocumentationTest.texts();
		String start = seed % 2 == 0 ? Samples.LAB : texts.get((int) (seed / 2 % texts.size()));
		String text = Samples.commented(start, new Random(seed));
		for (int step = 0; step < STEPS; step++) {
			LoadedDesign design = language.parse(text);
			ModelEdit edit = random.next(design.root());
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			DesignFile expected = (DesignFile) Objects.requireNonNull(copier.copy(design.root()));
			copier.copyReferences();

			String changed;
			try {
				changed = TextEdit.apply(text,
						language.textEdits(design, List.of(edit)).getOrDefault(design.root().eResource().getURI(), List.of()));
			} catch (IllegalArgumentException refused) {
				assertTrue(RandomEdits.mayBeRefused(edit), seed + ", " + step + ": " + edit + " was refused: " + refused);
				continue;
			}
			RandomEdits.apply(edit, copier);

			String context = "seed " + seed + ", step " + step + ": " + edit.label() + "\n" + text + "\n---\n" + changed;
			LoadedDesign again = language.parse(changed);
			assertTrue(again.source().problems().stream()
					.allMatch(each -> each.kind() == SourceProblem.Kind.UNRESOLVED_REFERENCE), () -> again.source().problems() + context);
			assertTrue(EcoreUtil.equals(expected, again.root()), context);
			assertEquals(commentsKept(edit, text, design), comments(changed), context);
			text = changed;
		}
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 60);
	}

	/** All comments but those within what the edit takes away, sorted: a moved element takes its comments along. */
	private static List<String> commentsKept(ModelEdit edit, String text, LoadedDesign design) {
		List<String> all = comments(text);
		EObject removed = RandomEdits.removed(edit);
		if (removed != null) {
			comments(Samples.textOf(removed)).forEach(all::remove);
		}
		return all;
	}

	private static List<String> comments(String text) {
		List<String> comments = new ArrayList<>();
		Matcher matcher = COMMENT.matcher(text);
		while (matcher.find()) {
			comments.add(matcher.group().strip());
		}
		comments.sort(null);
		return comments;
	}
}
