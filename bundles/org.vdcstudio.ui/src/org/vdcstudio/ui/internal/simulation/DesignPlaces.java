/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Leads from what a simulation tells to where it is written. */
final class DesignPlaces {

	/** What stands in a range, such as {@code web[01..20]}, has no text of its own. */
	private static final List<String> KINDS_OF_RANGES = List.of("VirtualMachine", "EsxiHost", "LabVm");

	private DesignPlaces() {
	}

	/**
	 * Shows an element in the text editor of its file.
	 *
	 * @param lease on the design; closed here
	 * @param gone  is run when the present design does not have it
	 */
	static void show(IWorkbenchPage page, Lease lease, ElementKey element, Runnable gone) {
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		lease.design().access(access -> find(access, element)).whenComplete((place, failure) -> display.asyncExec(() -> {
			lease.close();
			if (failure != null || place.isEmpty()) {
				gone.run();
			} else {
				reveal(page, place.get(), gone);
			}
		}));
	}

	private static Optional<SourceLocation> find(DesignAccess access, ElementKey element) {
		Optional<EObject> found = element.in(access.design());
		return found.or(() -> range(access, element)).flatMap(access.design().source()::locate);
	}

	private static Optional<EObject> range(DesignAccess access, ElementKey element) {
		Origins origins = SnapshotBuilder.build(access.design().root()).origins();
		return KINDS_OF_RANGES.stream().flatMap(kind -> origins.find(new ElementId(kind, element.name())).stream()).findFirst();
	}

	/** Shows a place in the text editor of its file; {@code gone} is run when there is no such file. */
	static void reveal(IWorkbenchPage page, SourceLocation place, Runnable gone) {
		Optional<IFile> file = WorkbenchDesigns.file(place.file());
		if (file.isEmpty()) {
			gone.run();
			return;
		}
		try {
			@Nullable
			IEditorPart editor = IDE.openEditor(page, file.get());
			if (editor instanceof ITextEditor text) {
				text.selectAndReveal(place.offset(), place.length());
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
