/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/**
 * Offers what can be done about a finding on its marker, in the Problems view, on the ruler, in hovers and by Ctrl+1: its quick
 * fixes, those of all findings of the rule, and to accept it.
 */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

	/** Called by the platform. */
	public FixResolutions() {
		// holds nothing
	}

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !FindingMarker.list(marker, FindingMarker.FIX_IDS).isEmpty() || FindingMarker.element(marker).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		String rule = marker.getAttribute(FindingMarker.RULE, "");
		List<String> ids = FindingMarker.list(marker, FindingMarker.FIX_IDS);
		List<String> labels = FindingMarker.list(marker, FindingMarker.FIX_LABELS);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			resolutions.add(new FixResolution(marker, ids.get(i), labels.get(i)));
		}
		int alike = ids.isEmpty() ? 0 : countAlike(marker, rule);
		if (alike > 1) {
			resolutions.add(new FixAllResolution(rule, alike));
		}
		FindingMarker.element(marker).ifPresent(element -> resolutions.add(new SuppressResolution(rule, element)));
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	/** How many findings of the rule can be fixed in the design of a marker, its own included. */
	private static int countAlike(IMarker marker, String rule) {
		String design = marker.getAttribute(FindingMarker.DESIGN, "");
		int count = 0;
		try {
			IResource workspace = marker.getResource().getWorkspace().getRoot();
			for (IMarker each : workspace.findMarkers(FindingMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
				count += FindingMarker.isFixable(each, design, rule) ? 1 : 0;
			}
		} catch (CoreException e) {
			ILog.of(FixResolutions.class).log(e.getStatus());
		}
		return count;
	}
}
