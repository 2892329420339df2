/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.Optional;

import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.view.View;

/**
 * A view, and what of it is shown.
 *
 * @param whole all there is
 * @param summary what is shown
 * @param extent what people are told about it; empty when the view is small enough to be shown as it is
 */
public record SummarisedView(View whole, ViewSummary summary, Optional<Extent> extent) {

	/**
	 * How much of a large view is shown.
	 *
	 * @param elements how many elements it has
	 * @param everything whether all of them are shown because somebody asked for it
	 * @param expanded whether something is shown with its contents that would not be by itself
	 */
	public record Extent(int elements, boolean everything, boolean expanded) {
	}
}
