/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.ui.designs.Selections;

/** What can be done about the findings on the selected element, as a part of a menu: the same as in the Problems view. */
final class QuickFixes {

	private final DiagramEditor editor;
	private final DiagramSelection selection;

	QuickFixes(DiagramEditor editor, DiagramSelection selection) {
		this.editor = editor;
		this.selection = selection;
	}

	/** Adds a menu for each finding; none when there is none. */
	void addTo(IMenuManager menu) {
		Optional<IFile> file = Selections.file(editor);
		Optional<String> name = selection.getSelection() instanceof IStructuredSelection elements
				&& elements.getFirstElement() instanceof EObject element ? QualifiedNames.of(element) : Optional.empty();
		if (file.isEmpty() || name.isEmpty()) {
			return;
		}
		for (IMarker marker : markers(file.get(), name.get())) {
			IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
			if (resolutions.length > 0) {
				MenuManager fixes = new MenuManager("Fix: " + marker.getAttribute(IMarker.MESSAGE, "").replace("&", "&&"));
				Arrays.stream(resolutions).forEach(resolution -> fixes.add(action(resolution, marker)));
				menu.add(fixes);
			}
		}
	}

	private static List<IMarker> markers(IFile file, String element) {
		try {
			return Arrays.stream(file.findMarkers(Selections.FINDING_MARKER, true, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(Selections.FINDING_ELEMENT, "").equals(element)).toList();
		} catch (CoreException exception) {
			ILog.of(QuickFixes.class).log(exception.getStatus());
			return List.of();
		}
	}

	private static Action action(IMarkerResolution resolution, IMarker marker) {
		return new Action(resolution.getLabel().replace("&", "&&")) {
			@Override
			public void run() {
				resolution.run(marker);
			}
		};
	}
}
