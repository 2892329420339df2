/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.Migrations;

/** VMs that are dragged onto a host or datastore in a tree of a design open the migration wizard. */
final class VmDragAndDrop {

	private final TreeViewer tree;
	private final IFile file;
	private final Function<Object, Optional<OutlineItem>> items;
	private List<OutlineItem> dragged = List.of();

	private VmDragAndDrop(TreeViewer tree, IFile file, Function<Object, Optional<OutlineItem>> items) {
		this.tree = tree;
		this.file = file;
		this.items = items;
	}

	/**
	 * Lets VMs be dragged in a tree.
	 *
	 * @param file  the file whose elements it shows
	 * @param items the element that an element of the tree stands for
	 */
	static void install(TreeViewer tree, IFile file, Function<Object, Optional<OutlineItem>> items) {
		VmDragAndDrop installed = new VmDragAndDrop(tree, file, items);
		Transfer[] local = { LocalSelectionTransfer.getTransfer() };
		tree.addDragSupport(DND.DROP_MOVE, local, installed.new Source());
		tree.addDropSupport(DND.DROP_MOVE, local, installed.new Target());
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(@Nullable DragSourceEvent event) {
			IStructuredSelection selection = tree.getStructuredSelection();
			List<OutlineItem> selected = selection.stream().map(items).flatMap(Optional::stream).toList();
			boolean vmsOnly = !selected.isEmpty() && selected.size() == selection.size() && selected.stream().allMatch(Migrations::isVm);
			dragged = vmsOnly ? selected : List.of();
			if (event != null) {
				event.doit = vmsOnly;
			}
			LocalSelectionTransfer.getTransfer().setSelection(selection);
		}

		@Override
		public void dragSetData(@Nullable DragSourceEvent event) {
			if (event != null) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}
		}

		@Override
		public void dragFinished(@Nullable DragSourceEvent event) {
			dragged = List.of();
			LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
		}
	}

	private final class Target extends ViewerDropAdapter {

		Target() {
			super(tree);
			setFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
			return !dragged.isEmpty() && target != null && items.apply(target).filter(Migrations::isTarget).isPresent();
		}

		@Override
		public boolean performDrop(@Nullable Object data) {
			@Nullable
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			@Nullable
			Object on = getCurrentTarget();
			Optional<OutlineItem> target = on == null ? Optional.empty() : items.apply(on);
			List<OutlineItem> vms = dragged;
			if (window == null || target.isEmpty() || vms.isEmpty()) {
				return false;
			}
			// The drag has to be over before a dialog opens.
			window.getShell().getDisplay().asyncExec(() -> Migrations.drop(window, file, vms, target.get()));
			return true;
		}
	}
}
