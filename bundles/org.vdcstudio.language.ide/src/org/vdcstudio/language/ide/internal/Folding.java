/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.ide.FoldingRegion;
import org.vdcstudio.language.internal.linking.VdcResource;

/** Finds the blocks and comments that go over several lines. */
public final class Folding {

	private Folding() {
	}

	/** The regions, blocks before comments, each in the order of the text. */
	public static List<FoldingRegion> of(VdcResource file) {
		List<FoldingRegion> regions = new ArrayList<>();
		@Nullable
		EObject content = file.content();
		@Nullable
		ICompositeNode root = file.rootNode();
		if (content == null || root == null) {
			return regions;
		}
		content.eAllContents().forEachRemaining(element -> {
			@Nullable
			ICompositeNode node = NodeModelUtils.getNode(element);
			if (node != null && node.hasDirectSemanticElement()) {
				add(regions, node);
			}
		});
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule
					&& "ML_COMMENT".equals(rule.getName())) {
				add(regions, leaf);
			}
		}
		return regions;
	}

	private static void add(List<FoldingRegion> regions, INode node) {
		if (node.getEndLine() > node.getStartLine()) {
			regions.add(new FoldingRegion(node.getOffset(), node.getLength()));
		}
	}
}
