/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.vdcstudio.ui.designs.Migrations;

/** VMs that are dropped on a host or datastore of the same file open the migration wizard. */
public final class VmDrop extends CommonDropAdapterAssistant {

	/** Called by the platform. */
	public VmDrop() {
		// holds nothing
	}

	@Override
	public IStatus validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
		return target instanceof DesignElementNode node && Migrations.isTarget(node.item()) && !dragged(node).isEmpty() ? Status.OK_STATUS
				: Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(@Nullable CommonDropAdapter adapter, @Nullable DropTargetEvent event, @Nullable Object target) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || !(target instanceof DesignElementNode node)) {
			return Status.CANCEL_STATUS;
		}
		List<DesignElementNode> vms = dragged(node);
		// The drag has to be over before a dialog opens.
		window.getShell().getDisplay()
				.asyncExec(() -> Migrations.drop(window, node.file(), vms.stream().map(DesignElementNode::item).toList(), node.item()));
		return Status.OK_STATUS;
	}

	/** The dragged VMs; none when anything else is dragged along, or from another file. */
	private static List<DesignElementNode> dragged(DesignElementNode target) {
		@Nullable
		ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
		if (!(selection instanceof IStructuredSelection elements)) {
			return List.of();
		}
		List<DesignElementNode> vms = elements.stream().filter(DesignElementNode.class::isInstance).map(DesignElementNode.class::cast)
				.filter(node -> Migrations.isVm(node.item()) && node.file().equals(target.file())).toList();
		return vms.size() == elements.size() ? vms : List.of();
	}
}
