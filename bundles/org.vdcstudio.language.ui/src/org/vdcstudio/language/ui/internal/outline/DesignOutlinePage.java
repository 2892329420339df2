/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** The elements of the design that an editor shows, as a tree that follows the text. */
final class DesignOutlinePage extends ContentOutlinePage implements DesignListener {

	private static final String MENU = "org.vdcstudio.language.ui.outline";
	private static final int FIRST_LEVELS = 2;

	private final ITextEditor editor;
	private final IFile file;
	private @Nullable Lease lease;
	private Runnable stopListening = () -> {
		// nothing to stop before the page is shown
	};

	DesignOutlinePage(ITextEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new OutlineContent());
		tree.setComparer(new SameElement());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		tree.setInput(List.of());
		addContextMenu(tree);
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
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(MENU, menu, tree);
	}

	@Override
	public void modelChanged() {
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.design().access(access -> LanguageServices.standard().outline(access.design(), held.design().file()))
					.thenAccept(this::show);
		}
	}

	private void show(List<OutlineItem> items) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		tree.getControl().getDisplay().asyncExec(() -> {
			if (!tree.getControl().isDisposed()) {
				replace(tree, items);
			}
		});
	}

	private static void replace(TreeViewer tree, List<OutlineItem> items) {
		boolean first = tree.getTree().getItemCount() == 0;
		Object[] expanded = tree.getExpandedElements();
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(items);
			if (first) {
				tree.expandToLevel(FIRST_LEVELS);
			} else {
				tree.setExpandedElements(expanded);
			}
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof OutlineItem item && getTreeViewer().getControl().isFocusControl()) {
			editor.selectAndReveal(item.nameOffset(), item.nameLength());
		}
	}

	@Override
	public void dispose() {
		stopListening.run();
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.close();
		}
		lease = null;
		super.dispose();
	}
}
