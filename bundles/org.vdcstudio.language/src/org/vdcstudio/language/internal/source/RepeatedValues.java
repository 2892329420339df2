/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds properties and blocks that are given twice where an element has one: the parser would silently take the last. */
final class RepeatedValues {

	/** Asked for every word of a design, so that the grammar is looked at once. */
	private final Map<EObject, Optional<Assignment>> begun = new IdentityHashMap<>();

	/** Tells of every first word of a property or block that was given before in the same element. */
	void find(EObject element, BiConsumer<INode, String> found) {
		@Nullable
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return;
		}
		List<Assignment> seen = new ArrayList<>();
		for (INode child : node.getChildren()) {
			@Nullable
			EObject grammarElement = child.getGrammarElement();
			Optional<Assignment> only = grammarElement == null ? Optional.empty()
					: begun.computeIfAbsent(grammarElement, RepeatedValues::begunBy);
			if (only.isEmpty()) {
				continue;
			}
			if (seen.contains(only.get())) {
				INode word = NodePlaces.firstWord(child);
				found.accept(word, word.getText());
			}
			seen.add(only.get());
		}
	}

	/** The assignment of the property or block that a piece of grammar begins, if an element can have only one of it. */
	private static Optional<Assignment> begunBy(EObject grammarElement) {
		if (grammarElement instanceof Keyword keyword && keyword.eContainer() instanceof Group property
				&& property.getElements().getFirst() == keyword) {
			return firstAssignment(property.getElements()).filter(GrammarUtil::isSingleAssignment);
		}
		if (grammarElement instanceof RuleCall block && GrammarUtil.isEObjectRuleCall(block)
				&& block.eContainer() instanceof Assignment assignment && assignment.eContainer() instanceof Alternatives) {
			return Optional.of(assignment).filter(GrammarUtil::isSingleAssignment);
		}
		return Optional.empty();
	}

	private static Optional<Assignment> firstAssignment(List<AbstractElement> property) {
		return property.stream().filter(Assignment.class::isInstance).map(Assignment.class::cast).findFirst();
	}
}
