/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.vdcstudio.language.ide.OutlineItem;

/** A tree that shows an outline as it is at one moment. Call in the thread of the user interface. */
public final class OutlineTree {

	private static final OutlineNode.Change UNSHOWN = new OutlineNode.Change() {

		@Override
		public void relabelled(OutlineNode node) {
			// not shown yet
		}

		@Override
		public void restructured(OutlineNode node) {
			// not shown yet
		}
	};

	private OutlineTree() {
	}

	/** Makes a tree. */
	public static TreeViewer create(Composite parent, int style, List<OutlineItem> outline) {
		TreeViewer tree = new TreeViewer(parent, style);
		tree.setUseHashlookup(true);
		tree.setContentProvider(OutlineContent.whole());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		OutlineNode top = OutlineNode.top();
		top.update(outline, UNSHOWN);
		tree.setInput(top);
		return tree;
	}

	/** The outline's item of an element of such a tree. */
	public static Optional<OutlineItem> item(@Nullable Object element) {
		return element instanceof OutlineNode node ? Optional.ofNullable(node.item()) : Optional.empty();
	}

	/** The innermost element of a tree around an offset. */
	public static Optional<Object> nodeAt(TreeViewer tree, int offset) {
		return tree.getInput() instanceof OutlineNode top ? top.at(offset).map(Object.class::cast) : Optional.empty();
	}

	/** Whether a condition holds for an element or any within it. */
	public static boolean anyBelow(@Nullable Object element, Predicate<OutlineItem> condition) {
		return element instanceof OutlineNode node && (item(node).filter(condition).isPresent()
				|| node.children().stream().anyMatch(child -> anyBelow(child, condition)));
	}

	/** The elements for which a condition holds, in the order of the text. */
	public static List<Object> all(TreeViewer tree, Predicate<OutlineItem> condition) {
		List<Object> found = new ArrayList<>();
		if (tree.getInput() instanceof OutlineNode top) {
			collect(top, condition, found);
		}
		return found;
	}

	private static void collect(OutlineNode node, Predicate<OutlineItem> condition, List<Object> found) {
		if (item(node).filter(condition).isPresent()) {
			found.add(node);
		}
		node.children().forEach(child -> collect(child, condition, found));
	}

	/** Opens what contains some elements, so that they can be seen. */
	public static void expandTo(TreeViewer tree, List<Object> elements) {
		Set<Object> outer = new LinkedHashSet<>();
		for (Object element : elements) {
			@Nullable
			OutlineNode node = element instanceof OutlineNode found ? found.parent() : null;
			while (node != null && node.item() != null && outer.add(node)) {
				node = node.parent();
			}
		}
		tree.setExpandedElements(outer.toArray());
	}

	/** The rows of a tree that can be seen, from top to bottom. */
	public static List<TreeItem> rows(TreeItem[] items) {
		List<TreeItem> rows = new ArrayList<>();
		for (TreeItem item : items) {
			rows.add(item);
			if (item.getExpanded()) {
				rows.addAll(rows(item.getItems()));
			}
		}
		return rows;
	}
}
