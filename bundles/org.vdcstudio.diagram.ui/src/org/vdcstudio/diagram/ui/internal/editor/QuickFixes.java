/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.vdcstudio.ui.designs.Selections;

/** What can be done about findings, as a part of a menu: the same as in the Problems view. */
final class QuickFixes {

	/** So many menus do not crowd the others out. */
	private static final int MOST_BESIDE_OTHERS = 5;

	private final URI design;

	/** For a design by its address. */
	QuickFixes(URI design) {
		this.design = design;
	}

	/**
	 * Adds a menu for each finding that can be mended; none when there is none.
	 *
	 * @param elements what the findings are about, by the names that these have for them
	 */
	void addTo(IMenuManager menu, List<String> elements) {
		List<IContributionItem> fixes = new ArrayList<>();
		for (IMarker marker : markers(elements)) {
			IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
			if (resolutions.length > 0) {
				MenuManager fix = new MenuManager("Fix: " + marker.getAttribute(IMarker.MESSAGE, "").replace("&", "&&"));
				Arrays.stream(resolutions).forEach(resolution -> fix.add(action(resolution, marker)));
				fixes.add(fix);
			}
		}
		IMenuManager target = menu;
		if (fixes.size() > MOST_BESIDE_OTHERS) {
			target = new MenuManager("Quick &Fixes");
			menu.add(target);
		}
		fixes.forEach(target::add);
	}

	/** In the order of the elements; those in files that the design imports, too. */
	private List<IMarker> markers(List<String> elements) {
		if (elements.isEmpty()) {
			return List.of();
		}
		try {
			List<IMarker> all = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(Selections.FINDING_MARKER, true,
					IResource.DEPTH_INFINITE)).filter(marker -> attribute(marker, Selections.FINDING_DESIGN).equals(design.toString())).toList();
			return elements.stream().flatMap(
					element -> all.stream().filter(marker -> attribute(marker, Selections.FINDING_ELEMENT).equals(element))).toList();
		} catch (CoreException exception) {
			ILog.of(QuickFixes.class).log(exception.getStatus());
			return List.of();
		}
	}

	private static String attribute(IMarker marker, String name) {
		return marker.getAttribute(name, "");
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
