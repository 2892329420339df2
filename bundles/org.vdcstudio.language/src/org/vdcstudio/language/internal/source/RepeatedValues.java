/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

	private RepeatedValues() {
	}

	/** Tells of every first word of a property or block that was given before in the same element. */
	static void find(EObject element, BiConsumer<INode, String> found) {
		@Nullable
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return;
		}
		Set<Assignment> seen = new HashSet<>();
		for (INode child : node.getChildren()) {
			@Nullable
			Assignment only = begun(child.getGrammarElement());
			if (only != null && !seen.add(only)) {
				INode word = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), NodePlaces.start(child));
				found.accept(word, word.getText());
			}
		}
	}

	/** The assignment of the property or block that a piece of grammar begins, if an element can have only one of it. */
	private static @Nullable Assignment begun(@Nullable EObject grammarElement) {
		return switch (grammarElement) {
			case Keyword keyword when keyword.eContainer() instanceof Group property
					&& property.getElements().getFirst() == keyword -> singleValue(property.getElements());
			case RuleCall block when GrammarUtil.isEObjectRuleCall(block) && block.eContainer() instanceof Assignment assignment
					&& assignment.eContainer() instanceof Alternatives -> single(assignment);
			case null, default -> null;
		};
	}

	private static @Nullable Assignment singleValue(List<AbstractElement> property) {
		for (AbstractElement each : property) {
			if (each instanceof Assignment assignment) {
				return single(assignment);
			}
		}
		return null;
	}

	private static @Nullable Assignment single(Assignment assignment) {
		return GrammarUtil.isSingleAssignment(assignment) ? assignment : null;
	}
}
