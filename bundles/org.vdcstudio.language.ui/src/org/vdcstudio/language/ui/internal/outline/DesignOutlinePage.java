/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ui.internal.editor.Later;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * The elements of the design that an editor shows, as a tree that follows the text and, if people want it, the cursor. What
 * is selected in it are {@link OutlineItem}s of the present text.
 */
final class DesignOutlinePage extends ContentOutlinePage implements DesignListener {

	private static final String MENU = "org.vdcstudio.language.ui.outline";
	private static final int FIRST_LEVELS = 2;

	private final ITextEditor editor;
	private final IFile file;
	private final OutlineNode top = OutlineNode.top();
	private final OutlineContent content = OutlineContent.stepByStep();
	private final ISelectionChangedListener onCursor = this::cursorMoved;
	private final OutlineOptions options = new OutlineOptions(this::optionsChanged);
	private @Nullable Lease lease;
	private Runnable stopListening = () -> {
		// nothing to stop before the page is shown
	};

	DesignOutlinePage(ITextEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		options.contributeTo(site.getActionBars());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(content);
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		options.applyTo(tree);
		tree.setInput(top);
		addContextMenu(tree);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.addPostSelectionChangedListener(onCursor);
		}
		VmDragAndDrop.install(tree, file, OutlineTree::item);
		try {
			Lease taken = WorkbenchDesigns.open(file);
			lease = taken;
			stopListening = taken.design().addListener(this);
			modelChanged();
		} catch (IOException e) {
			ILog.of(DesignOutlinePage.class).warn("%s has no outline".formatted(file.getFullPath()), e);
		}
	}

	private void addContextMenu(TreeViewer tree) {
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker("group.open"));
		menu.add(new Separator("group.edit"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(MENU, menu, this);
	}

	@Override
	public void modelChanged() {
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.design().look(this, access -> LanguageServices.standard().outline(access.design(), held.design().file()))
					.thenAccept(items -> Later.inUi(() -> show(items)));
		}
	}

	private void show(List<OutlineItem> items) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		boolean first = top.children().isEmpty();
		Changes changes = new Changes();
		top.update(items, changes);
		changes.showIn(tree);
		if (first) {
			tree.expandToLevel(FIRST_LEVELS);
			showMore();
		}
	}

	/** Shows the next rows of a large design, and so on. */
	private void showMore() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		List<OutlineNode> visible = new ArrayList<>(top.children());
		visible.add(top);
		List<OutlineNode> cut = content.more(visible);
		if (cut.isEmpty()) {
			revealCursor();
		} else {
			cut.forEach(node -> tree.refresh(node, false));
			Later.inUi(this::showMore);
		}
	}

	private void cursorMoved(SelectionChangedEvent event) {
		revealCursor();
	}

	private void revealCursor() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed() || !options.isLinked() || tree.getControl().isFocusControl()) {
			return;
		}
		ITextViewer viewer = editor.getAdapter(ITextViewer.class);
		if (viewer != null && viewer.getDocument() != null) {
			top.at(viewer.getSelectedRange().x).ifPresent(node -> {
				if (!(tree.getStructuredSelection().getFirstElement() == node)) {
					tree.setSelection(new StructuredSelection(visible(tree, node)), true);
				}
			});
		}
	}

	/** The node, or what contains it when it is filtered out. */
	private static OutlineNode visible(TreeViewer tree, OutlineNode node) {
		OutlineNode shown = node;
		@Nullable
		OutlineNode outer = node.parent();
		while (outer != null && outer.item() != null && !isShown(tree, outer, shown)) {
			shown = outer;
			outer = outer.parent();
		}
		return shown;
	}

	private static boolean isShown(TreeViewer tree, OutlineNode parent, OutlineNode node) {
		for (var filter : tree.getFilters()) {
			if (!filter.select(tree, parent, node)) {
				return false;
			}
		}
		return true;
	}

	private void optionsChanged() {
		TreeViewer tree = getTreeViewer();
		if (tree != null && !tree.getControl().isDisposed()) {
			options.applyTo(tree);
			revealCursor();
		}
	}

	/** What is selected, as elements of the present text. */
	@Override
	public ISelection getSelection() {
		return super.getSelection() instanceof ITreeSelection nodes ? items(nodes) : StructuredSelection.EMPTY;
	}

	private static StructuredSelection items(ITreeSelection nodes) {
		return new StructuredSelection(nodes.stream().filter(OutlineNode.class::isInstance).map(OutlineNode.class::cast)
				.map(OutlineNode::item).filter(Objects::nonNull).toList());
	}

	@Override
	protected void fireSelectionChanged(ISelection selection) {
		super.fireSelectionChanged(selection instanceof ITreeSelection nodes ? items(nodes) : selection);
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		selected().filter(item -> getTreeViewer().getControl().isFocusControl())
				.ifPresent(item -> editor.selectAndReveal(item.nameOffset(), item.nameLength()));
	}

	private Optional<OutlineItem> selected() {
		return getSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof OutlineItem item
				? Optional.of(item)
				: Optional.empty();
	}

	@Override
	public void dispose() {
		stopListening.run();
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.removePostSelectionChangedListener(onCursor);
		}
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.close();
		}
		lease = null;
		super.dispose();
	}

	/** Collects what a newer outline changes, and shows just that. */
	private static final class Changes implements OutlineNode.Change {

		private final Set<OutlineNode> relabelled = new LinkedHashSet<>();
		private final Set<OutlineNode> restructured = new LinkedHashSet<>();

		@Override
		public void relabelled(OutlineNode node) {
			relabelled.add(node);
		}

		@Override
		public void restructured(OutlineNode node) {
			restructured.add(node);
		}

		void showIn(TreeViewer tree) {
			if (relabelled.isEmpty() && restructured.isEmpty()) {
				return;
			}
			tree.getTree().setRedraw(false);
			try {
				restructured.forEach(node -> tree.refresh(node, false));
				tree.update(relabelled.toArray(), null);
			} finally {
				tree.getTree().setRedraw(true);
			}
		}
	}
}
