/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fixes of a finding on its marker: in the Problems view, on the ruler and by Ctrl+1. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

	/** Called by the platform. */
	public FixResolutions() {
		// holds nothing
	}

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !FindingMarker.list(marker, FindingMarker.FIX_IDS).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<String> ids = FindingMarker.list(marker, FindingMarker.FIX_IDS);
		List<String> labels = FindingMarker.list(marker, FindingMarker.FIX_LABELS);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			resolutions.add(new FixResolution(ids.get(i), labels.get(i)));
		}
		return resolutions.toArray(IMarkerResolution[]::new);
	}
}
