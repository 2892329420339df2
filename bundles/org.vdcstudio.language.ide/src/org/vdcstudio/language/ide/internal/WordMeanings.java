/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.ide.Hover;

/** Tells what the words of the language mean: what the metamodel says about the kind, property or value they write. */
final class WordMeanings {

	private WordMeanings() {
	}

	/** The meaning of a word of a text; empty for names, values and signs. */
	static Optional<Hover> of(INode word) {
		return meant(word.getGrammarElement()).flatMap(meant -> hover(word, meant));
	}

	/** What the metamodel says about what a word of the language writes; empty when it says nothing. */
	static String documentation(EObject grammarElement) {
		return meant(grammarElement).map(EcoreUtil::getDocumentation).map(String::strip).orElse("");
	}

	private static Optional<Hover> hover(INode word, EModelElement meant) {
		@Nullable
		String documentation = EcoreUtil.getDocumentation(meant);
		return documentation == null ? Optional.empty()
				: Optional.of(new Hover(word.getText(), "", documentation.strip(), facts(meant), word.getOffset(), word.getLength()));
	}

	private static List<Hover.Fact> facts(EModelElement meant) {
		List<Hover.Fact> facts = new ArrayList<>();
		if (meant instanceof EStructuralFeature feature && feature.getEType() instanceof EEnum values) {
			facts.add(new Hover.Fact("values",
					values.getELiterals().stream().map(each -> each.getLiteral()).collect(Collectors.joining(", "))));
			if (!feature.isRequired()) {
				facts.add(new Hover.Fact("when not given", feature.getDefaultValueLiteral()));
			}
		}
		return facts;
	}

	private static Optional<EModelElement> meant(@Nullable EObject grammarElement) {
		if (grammarElement instanceof EnumLiteralDeclaration literal) {
			return Optional.of(literal.getEnumLiteral());
		}
		if (!(grammarElement instanceof Keyword keyword)) {
			return Optional.empty();
		}
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		if (!(rule.getType().getClassifier() instanceof EClass type)) {
			return Optional.empty();
		}
		boolean isHead = keyword.eContainer() == rule.getAlternatives();
		return isHead ? Optional.of(type) : written(keyword).map(each -> type.getEStructuralFeature(each.getFeature()));
	}

	/** What a keyword writes or stands before; of the last words of a property, what they stand behind. */
	private static Optional<Assignment> written(Keyword keyword) {
		if (GrammarUtil.containingAssignment(keyword) instanceof Assignment flag) {
			return Optional.of(flag);
		}
		List<AbstractElement> around = keyword.eContainer() instanceof Group property ? property.getElements() : List.of();
		List<AbstractElement> behind = around.subList(around.indexOf(keyword) + 1, around.size());
		return assignment(behind).or(() -> assignment(around));
	}

	private static Optional<Assignment> assignment(List<AbstractElement> pieces) {
		return pieces.stream().flatMap(each -> EcoreUtil2.eAllOfType(each, Assignment.class).stream()).findFirst();
	}
}
