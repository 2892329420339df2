/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.diagram.ui.DiagramEditorInput;
import org.vdcstudio.diagram.ui.DiagramEditors;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Opens the diagram of a host's virtual network: the host selected in the outline, or the one that holds the cursor. */
public final class OpenNetworkDiagramHandler extends AbstractHandler {

	private static final String HOST = "host";
	private static final String VIEWPOINT = "network";
	private static final String DIAGRAM = "VirtualNetwork";

	/** Called by the platform. */
	public OpenNetworkDiagramHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<IFile> active = Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditorInput(event), IFile.class));
		if (active.isEmpty()) {
			return null;
		}
		IFile file = active.get();
		Optional<OutlineItem> selected = selectedHost(event);
		if (selected.isPresent()) {
			open(window, file, selected);
			return null;
		}
		int cursor = cursor(HandlerUtil.getActiveEditor(event));
		try {
			Lease lease = WorkbenchDesigns.open(file);
			lease.design().access(access -> hostAt(LanguageServices.standard().outline(access.design(), lease.design().file()), cursor))
					.whenComplete((host, failure) -> window.getShell().getDisplay().asyncExec(() -> {
						lease.close();
						open(window, file, failure == null ? host : Optional.empty());
					}));
		} catch (IOException e) {
			throw new ExecutionException("%s cannot be opened: %s".formatted(file.getName(), e.getMessage()), e);
		}
		return null;
	}

	private static Optional<OutlineItem> selectedHost(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof OutlineItem item && item.kind().equals(HOST) ? Optional.of(item)
						: Optional.empty();
	}

	private static int cursor(@Nullable IEditorPart editor) {
		return editor instanceof ITextEditor text && text.getSelectionProvider().getSelection() instanceof ITextSelection selection
				? selection.getOffset()
				: 0;
	}

	/** The host whose text holds an offset. */
	static Optional<OutlineItem> hostAt(List<OutlineItem> items, int offset) {
		for (OutlineItem item : items) {
			if (item.offset() <= offset && offset <= item.offset() + item.length()) {
				return item.kind().equals(HOST) ? Optional.of(item) : hostAt(item.children(), offset);
			}
		}
		return Optional.empty();
	}

	private static void open(IWorkbenchWindow window, IFile file, Optional<OutlineItem> host) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		if (host.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Open Network Diagram",
					"Put the cursor into a host, or select one in the outline.");
			return;
		}
		try {
			DiagramEditors.openBeside(page, new DiagramEditorInput(file, VIEWPOINT, DIAGRAM, host.get().qualifiedName()));
		} catch (PartInitException e) {
			ILog.of(OpenNetworkDiagramHandler.class).log(e.getStatus());
		}
	}
}
