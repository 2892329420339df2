/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline; its input is the top. */
final class OutlineContent implements ITreeContentProvider {

	private static final int STEP = 150;

	private int most;

	private OutlineContent(int most) {
		this.most = most;
	}

	/** All rows at once. */
	static OutlineContent whole() {
		return new OutlineContent(Integer.MAX_VALUE);
	}

	/** The first rows at once, and more of them whenever asked for, because every row of a large design takes its time. */
	static OutlineContent stepByStep() {
		return new OutlineContent(STEP);
	}

	/** Shows more rows below some nodes from now on; the result is those nodes that have more, and is empty when all are shown. */
	List<OutlineNode> more(List<OutlineNode> nodes) {
		int shown = most;
		List<OutlineNode> cut = nodes.stream().filter(node -> node.children().size() > shown).toList();
		most = cut.isEmpty() ? Integer.MAX_VALUE : most + STEP;
		return cut;
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(@Nullable Object element) {
		return element instanceof OutlineNode node ? node.children().stream().limit(most).toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof OutlineNode node ? node.parent() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof OutlineNode node && !node.children().isEmpty();
	}
}
