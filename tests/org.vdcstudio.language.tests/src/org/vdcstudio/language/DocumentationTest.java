/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown to people is right and neat. */
class DocumentationTest {

	private static final Pattern BLOCK = Pattern.compile("```vdc\n(.*?)```", Pattern.DOTALL);

	private final VdcLanguage language = VdcLanguage.standard();

	@ParameterizedTest
	@MethodSource("texts")
	void everyTextThatIsShownIsWithoutProblems(String text) {
		assertEquals(List.of(), language.parse(text).source().problems());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void everyTextThatIsShownIsInGoodLayout(String text) {
		assertEquals(language.format(text), text);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void everyTextThatIsShownSurvivesBeingWrittenAnew(String text) {
		LoadedDesign design = language.parse(text);

		assertTrue(EcoreUtil.equals(design.root(), language.parse(language.write(design.root())).root()));
	}

	@Test
	void thePageOfTheLanguageShowsSomething() throws IOException {
		assertTrue(texts().size() > 5);
	}

	/** The example, and all blocks of the language's page. */
	static List<String> texts() throws IOException {
		Path root = root();
		List<String> texts = new ArrayList<>(List.of(Files.readString(root.resolve("examples/nested-lab/lab.vdc"))));
		Matcher block = BLOCK.matcher(Files.readString(root.resolve("docs/language.md")));
		while (block.find()) {
			texts.add(block.group(1));
		}
		return texts;
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the source tree");
		}
		return folder;
	}
}
