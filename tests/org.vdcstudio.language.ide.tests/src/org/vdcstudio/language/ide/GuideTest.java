/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

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
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.edit.SourceLocation;

/** What the guide to the language shows, where every word of it occurs, is helped with by the editor. */
class GuideTest {

	private static final Pattern BLOCK = Pattern.compile("```vdc\n(.*?)```", Pattern.DOTALL);

	private final LanguageServices services = LanguageServices.standard();

	@Test
	void everyWordIsProposedWhereItStands() throws IOException {
		Set<EObject> tried = new HashSet<>();
		Set<String> missing = new TreeSet<>();
		for (String text : guide()) {
			MarkedText design = MarkedText.of(text);
			for (INode word : words(design)) {
				if (tried.add(word.getGrammarElement()) && !isProposed(word, design)) {
					missing.add(word.getText() + " in line " + word.getStartLine() + " of\n" + text);
				}
			}
		}

		assertTrue(tried.size() > 300, "the guide shows the language");
		assertEquals(Set.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("guide")
	void everyWordIsExplained(String text) {
		MarkedText design = MarkedText.of(text);
		List<String> unexplained = words(design).stream()
				.filter(word -> services.hover(design.design(), MarkedText.FILE, word.getOffset())
						.filter(hover -> !hover.documentation().isBlank()).isEmpty())
				.map(INode::getText).toList();

		assertEquals(List.of(), unexplained);
	}

	@ParameterizedTest
	@MethodSource("guide")
	void everyReferenceLeadsToADefinitionThatLeadsBack(String text) {
		MarkedText design = MarkedText.of(text);
		for (INode reference : references(design)) {
			SourceLocation definition = services.definition(design.design(), MarkedText.FILE, reference.getOffset())
					.orElseThrow(() -> new AssertionError(reference.getText() + " leads nowhere"));
			assertTrue(services.references(design.design(), MarkedText.FILE, definition.offset()).stream()
					.anyMatch(each -> each.offset() == reference.getOffset()), reference.getText());
			assertTrue(services.hover(design.design(), MarkedText.FILE, reference.getOffset()).isPresent(), reference.getText());
		}
	}

	@ParameterizedTest
	@MethodSource("guide")
	void everyElementIsInTheOutline(String text) {
		MarkedText design = MarkedText.of(text);
		List<String> elements = new ArrayList<>();
		design.design().root().eAllContents().forEachRemaining(each -> {
			if (each instanceof Element) {
				elements.add(String.valueOf(each.eClass().getName()));
			}
		});

		List<OutlineItem> items = new ArrayList<>();
		collect(services.outline(design.design(), MarkedText.FILE), items);

		assertEquals(elements.size(), items.size(), elements + " are shown as " + items);
		assertTrue(items.stream().noneMatch(each -> each.kind().isBlank() || each.label().isBlank()), items::toString);
	}

	private boolean isProposed(INode word, MarkedText design) {
		return services.completion(design.design(), MarkedText.FILE, word.getOffset()).stream()
				.anyMatch(each -> each.keyword() && each.text().equals(word.getText()));
	}

	private static void collect(List<OutlineItem> items, List<OutlineItem> all) {
		for (OutlineItem item : items) {
			all.add(item);
			collect(item.children(), all);
		}
	}

	/** The keywords of a text, but for those that are names, and signs. */
	private static List<INode> words(MarkedText design) {
		List<INode> words = new ArrayList<>();
		for (ILeafNode leaf : root(design).getLeafNodes()) {
			EObject grammar = leaf.getGrammarElement();
			boolean isWord = grammar instanceof EnumLiteralDeclaration
					|| grammar instanceof Keyword && !"Name".equals(GrammarUtil.containingRule(grammar).getName());
			boolean isWritten = Character.isLetter(leaf.getText().charAt(0)) || leaf.getText().startsWith("@");
			if (isWord && isWritten) {
				words.add(leaf);
			}
		}
		return words;
	}

	private static List<INode> references(MarkedText design) {
		List<INode> references = new ArrayList<>();
		for (INode node : root(design).getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				references.add(node);
			}
		}
		return references;
	}

	private static INode root(MarkedText design) {
		return ((VdcResource) design.design().root().eResource()).getParseResult().getRootNode();
	}

	static List<String> guide() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/language.md"))) {
			folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the source tree");
		}
		List<String> texts = new ArrayList<>();
		Matcher block = BLOCK.matcher(Files.readString(folder.resolve("docs/language.md")));
		while (block.find()) {
			texts.add(block.group(1));
		}
		return texts;
	}
}
