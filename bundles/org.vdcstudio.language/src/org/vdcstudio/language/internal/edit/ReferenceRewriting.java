/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.NamedElement;

/** References to elements that are renamed or moved follow them. */
final class ReferenceRewriting {

	private final CrossReferenceLinker linker;
	private final FutureNames names;
	private final TextChanges changes;

	ReferenceRewriting(CrossReferenceLinker linker, FutureNames names, TextChanges changes) {
		this.linker = linker;
		this.names = names;
		this.changes = changes;
	}

	/** Writes names anew whose meaning would change; a name that still means the same stays as somebody wrote it. */
	void rewrite(VdcResource file) {
		@Nullable
		INode root = file.rootNode();
		if (root == null) {
			return;
		}
		var nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node.getGrammarElement() instanceof CrossReference reference) {
				nodes.prune();
				linker.targetOf(file, node, reference).ifPresent(target -> rewrite(file, node, target));
			}
		}
	}

	private void rewrite(VdcResource file, INode node, NamedElement target) {
		List<String> now = CrossReferenceLinker.segments(node);
		List<String> shortest = names.shortestName(target, node.getSemanticElement());
		List<String> then = now.size() < 2 ? shortest
				: names.spaceAround(target).map(space -> List.of(names.nameOf(space), names.nameOf(target))).orElse(shortest);
		boolean isSet = changes.of(file).replaces(node.getOffset());
		if (!then.equals(now) && !isSet) {
			changes.of(file).replace(node.getOffset(), node.getLength(), names.qualified(then));
		}
	}
}
