/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.ui.designs.Migrations;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.editors.EditorFiles;
import org.vdcstudio.ui.internal.selection.ElementAt;
import org.vdcstudio.ui.internal.selection.SelectedElements;

/** Opens the migration wizard for the VMs that are selected, or the one that holds the cursor; else the wizard asks for VMs. */
public final class MigrateHandler extends AbstractHandler {

	/** Called by the platform. */
	public MigrateHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		@Nullable
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part == null) {
			return null;
		}
		@Nullable
		ISelection current = HandlerUtil.getCurrentSelection(event);
		ISelection selection = current == null ? StructuredSelection.EMPTY : current;
		Optional<IFile> file = SelectedElements.file(selection).or(() -> edited(HandlerUtil.getActiveEditor(event)));
		if (file.isEmpty()) {
			return null;
		}
		List<String> asked = DroppedVms.names(event);
		if (!asked.isEmpty()) {
			MigrateWizard.open(window, file.get(), asked, DroppedVms.target(event));
			return null;
		}
		List<String> items = selection instanceof IStructuredSelection elements ? vms(elements) : List.of();
		if (!items.isEmpty()) {
			Migrations.open(window, file.get(), items);
			return null;
		}
		try {
			Lease lease = WorkbenchDesigns.open(file.get());
			vmsIn(lease.design(), part, selection).whenComplete((names, failure) -> window.getShell().getDisplay().asyncExec(() -> {
				lease.close();
				if (failure != null) {
					ILog.of(MigrateHandler.class).error("The selection cannot be looked up", failure);
				}
				Migrations.open(window, file.get(), failure == null ? names : List.of());
			}));
		} catch (IOException e) {
			throw new ExecutionException("%s cannot be opened: %s".formatted(file.get().getName(), e.getMessage()), e);
		}
		return null;
	}

	private static Optional<IFile> edited(@Nullable IEditorPart editor) {
		return editor == null ? Optional.empty() : EditorFiles.of(editor);
	}

	private static List<String> vms(IStructuredSelection elements) {
		return SelectedElements.items(elements).stream().filter(Migrations::isVm).map(OutlineItem::qualifiedName).toList();
	}

	private static CompletableFuture<List<String>> vmsIn(OpenDesign design, IWorkbenchPart part, ISelection selection) {
		return design.access(access -> selection instanceof ITextSelection text && part instanceof ITextEditor
				? vmAt(access, design, text.getOffset())
				: selection instanceof IStructuredSelection elements ? vmObjects(elements) : List.of());
	}

	private static List<String> vmAt(DesignAccess access, OpenDesign design, int offset) {
		Optional<EObject> at = ElementAt.offset(access.design(), design.file(), offset);
		@Nullable
		EObject each = at.isPresent() ? at.get() : null;
		for (; each != null; each = each.eContainer()) {
			if (each instanceof VirtualMachine vm && vm.getName() != null) {
				return List.of(vm.getName());
			}
		}
		return List.of();
	}

	private static List<String> vmObjects(IStructuredSelection elements) {
		return elements.stream().filter(VirtualMachine.class::isInstance).map(VirtualMachine.class::cast).map(VirtualMachine::getName).toList();
	}
}
