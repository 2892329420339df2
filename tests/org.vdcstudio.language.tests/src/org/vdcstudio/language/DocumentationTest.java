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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.linking.VdcResource;

/** What is shown to people is right and neat. */
class DocumentationTest {

	private static final String GUIDE = "docs/language.md";
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
	void theGuideShowsEveryWordOfTheLanguage() throws IOException {
		Set<String> missing = new TreeSet<>();
		for (AbstractRule rule : StandardInjector.get().getInstance(IGrammarAccess.class).getGrammar().getRules()) {
			// What may be a name is a word where it means something.
			if (!(rule instanceof TerminalRule) && !rule.getName().equals("Name")) {
				EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(each -> missing.add(each.getValue()));
			}
		}
		for (String text : guide()) {
			missing.removeAll(words(language.parse(text)));
		}

		// An example with an import would need the other file.
		assertEquals(Set.of("import"), missing);
		assertTrue(Files.readString(root().resolve(GUIDE)).contains("import \"hosts.vdc\""));
	}

	/** The words of a text that are keywords where they stand. */
	private static Set<String> words(LoadedDesign design) {
		Set<String> words = new HashSet<>();
		for (ILeafNode leaf : ((VdcResource) design.root().eResource()).getParseResult().getRootNode().getLeafNodes()) {
			EObject grammar = leaf.getGrammarElement();
			boolean isWord = grammar instanceof EnumLiteralDeclaration
					|| grammar instanceof Keyword && !GrammarUtil.containingRule(grammar).getName().equals("Name");
			if (isWord) {
				words.add(leaf.getText());
			}
		}
		return words;
	}

	/** The example, and all blocks of the guide. */
	static List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>(List.of(Files.readString(root().resolve("examples/nested-lab/lab.vdc"))));
		texts.addAll(guide());
		return texts;
	}

	private static List<String> guide() throws IOException {
		List<String> texts = new ArrayList<>();
		Matcher block = BLOCK.matcher(Files.readString(root().resolve(GUIDE)));
		while (block.find()) {
			texts.add(block.group(1));
		}
		return texts;
	}

	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the source tree");
		}
		return folder;
	}
}
