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
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds properties that are given twice where an element has one: the parser would silently take the last. */
final class RepeatedValues {

	private RepeatedValues() {
	}

	/** Tells of every first word of a property that was given before in the same element. */
	static void find(EObject element, BiConsumer<INode, String> found) {
		@Nullable
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return;
		}
		Set<Assignment> seen = new HashSet<>();
		for (INode child : node.getChildren()) {
			if (child.getGrammarElement() instanceof Keyword keyword && keyword.eContainer() instanceof Group property
					&& property.getElements().getFirst() == keyword) {
				@Nullable
				Assignment only = singleValue(property.getElements());
				if (only != null && !seen.add(only)) {
					found.accept(child, keyword.getValue());
				}
			}
		}
	}

	private static @Nullable Assignment singleValue(List<AbstractElement> property) {
		for (AbstractElement each : property) {
			if (each instanceof Assignment assignment) {
				return GrammarUtil.isSingleAssignment(assignment) ? assignment : null;
			}
		}
		return null;
	}
}
