/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.DesignFile;

/** Whatever can be modelled can be written, read and laid out. */
class RandomModelsTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void everyKindAndEveryPropertyIsTried() {
		Set<String> missing = new TreeSet<>();
		RandomModels.KINDS.forEach(kind -> kind.getEAllStructuralFeatures().forEach(each -> missing.add(described(kind, each))));

		seeds().forEach(seed -> model(seed).eAllContents().forEachRemaining(element -> {
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				if (element.eIsSet(feature)) {
					missing.remove(described(element.eClass(), feature));
				}
			}
		}));

		assertEquals(Set.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadAsAnEqualModel(long seed) {
		DesignFile model = model(seed);

		String text = language.write(model);
		LoadedDesign again = language.parse(text);

		assertEquals(List.of(), again.source().problems(), text);
		assertEquals(List.of(), Differences.between(model, again.root()), text);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsInGoodLayout(long seed) {
		String text = language.write(model(seed));

		assertEquals(text, language.format(text));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void formattingKeepsEveryWordAndCommentAndChangesNothingTheSecondTime(long seed) {
		String text = shaken(language.write(model(seed)), new Random(seed));

		String once = language.format(text);

		assertEquals(words(text), words(once));
		assertEquals(once, language.format(once));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 40);
	}

	/** The first is a model that has everything. */
	static DesignFile model(long seed) {
		double density = seed == 1 ? 1 : 0.2 + 0.1 * (seed % 7);
		return new RandomModels(new Random(seed), "m", density).file();
	}

	private static String described(EClass kind, EStructuralFeature feature) {
		return kind.getName() + '.' + feature.getName();
	}

	/** The text with other blanks, line ends and comments between its words. */
	private String shaken(String text, Random random) {
		StringBuilder shaken = new StringBuilder();
		for (ILeafNode leaf : leaves(text)) {
			shaken.append(leaf.isHidden() ? blank(random) : leaf.getText());
		}
		return shaken.toString();
	}

	private static String blank(Random random) {
		return switch (random.nextInt(12)) {
			case 0 -> "\n";
			case 1 -> "\n\n\n";
			case 2 -> "\t";
			case 3 -> " /* c" + random.nextInt(100) + " */ ";
			case 4 -> " // c" + random.nextInt(100) + "\n";
			case 5 -> "\n/*\n * c\n */\n";
			default -> " ";
		};
	}

	/** Words and comments, in their order. */
	private List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : leaves(text)) {
			String word = leaf.getText().strip().replaceAll("\\n\\s*\\*", "\n *");
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	private Iterable<ILeafNode> leaves(String text) {
		LoadedDesign design = language.parse(text);
		assertEquals(List.of(), design.source().problems(), text);
		EObject root = design.root();
		return ((VdcResource) root.eResource()).getParseResult().getRootNode().getLeafNodes();
	}
}
