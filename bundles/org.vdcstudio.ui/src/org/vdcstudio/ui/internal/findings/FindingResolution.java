/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** Something that can be done about a finding. */
abstract class FindingResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

	private static final IMarker[] NONE = {};

	private final String label;
	private final int relevance;

	/**
	 * Something to be done.
	 *
	 * @param label     what, in the imperative
	 * @param relevance the greatest is offered first
	 */
	FindingResolution(String label, int relevance) {
		this.label = label;
		this.relevance = relevance;
	}

	@Override
	public final String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return label;
	}

	@Override
	public final int getRelevanceForResolution() {
		return relevance;
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}

	/** Most are about one finding, or find the others themselves. */
	@Override
	public IMarker[] findOtherMarkers(IMarker @Nullable [] markers) {
		return NONE;
	}
}
