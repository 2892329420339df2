/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ui.internal.outline.OutlineTree;

/** The outline of the text at hand, narrowed while people type. */
final class QuickOutline extends FinderPopup {

	private static final int FIRST_LEVELS = 2;
	private static final int EXPANDED_AT_MOST = 400;

	private final ITextEditor editor;
	private final List<OutlineItem> outline;
	private final int cursor;
	private SymbolFilter typed = new SymbolFilter("");

	QuickOutline(Shell parent, Rectangle around, ITextEditor editor, List<OutlineItem> outline, int cursor) {
		super(parent, around, "Enter goes to the element");
		this.editor = editor;
		this.outline = outline;
		this.cursor = cursor;
	}

	@Override
	protected StructuredViewer createViewer(Composite parent) {
		TreeViewer tree = OutlineTree.create(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, outline);
		tree.expandToLevel(FIRST_LEVELS);
		OutlineTree.nodeAt(tree, cursor).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
		tree.addFilter(new ViewerFilter() {

			@Override
			public boolean select(@Nullable Viewer viewer, @Nullable Object parentElement, @Nullable Object element) {
				return typed.isEmpty() || OutlineTree.anyBelow(element, item -> typed.matches(item.label() + " " + item.kind()));
			}
		});
		return tree;
	}

	@Override
	protected void filter(StructuredViewer shown, SymbolFilter newer) {
		typed = newer;
		TreeViewer tree = (TreeViewer) shown;
		tree.getTree().setRedraw(false);
		try {
			tree.refresh();
			if (!typed.isEmpty()) {
				List<Object> matching = OutlineTree.all(tree, item -> typed.matches(item.label() + " " + item.kind()));
				OutlineTree.expandTo(tree, matching.subList(0, Math.min(EXPANDED_AT_MOST, matching.size())));
				best(matching).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
			}
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	private Optional<Object> best(List<Object> matching) {
		return matching.stream().min(Comparator.comparingInt(
				node -> OutlineTree.item(node).map(item -> typed.rank(item.label())).orElse(Integer.MAX_VALUE)));
	}

	@Override
	protected void move(StructuredViewer shown, int direction) {
		Tree tree = ((TreeViewer) shown).getTree();
		List<TreeItem> rows = OutlineTree.rows(tree.getItems());
		int present = tree.getSelectionCount() == 0 ? -1 : rows.indexOf(tree.getSelection()[0]);
		int next = Math.clamp(present + direction, 0, rows.size() - 1);
		if (!rows.isEmpty()) {
			shown.setSelection(new StructuredSelection(rows.get(next).getData()), true);
		}
	}

	@Override
	protected void choose(Object element) {
		OutlineTree.item(element).ifPresent(item -> {
			editor.getSite().getPage().getNavigationHistory().markLocation(editor);
			editor.selectAndReveal(item.nameOffset(), item.nameLength());
			editor.getSite().getPage().activate(editor);
		});
	}
}
