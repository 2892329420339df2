/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import org.vdcstudio.render.internal.layout.LayoutInput;
import org.vdcstudio.render.internal.layout.ManualAdjustment;
import org.vdcstudio.render.internal.layout.NaturalSizes;
import org.vdcstudio.render.internal.layout.ViewArrangement;
import org.vdcstudio.viewpoint.view.View;

/** Gives the elements of a view their places and sizes. */
public final class ViewLayout {

	private static final double MISSING_PICTURE = 32;

	private ViewLayout() {
	}

	/**
	 * Arranges a view from left to right along its edges. The same view always gives the same arrangement. Safe for use by
	 * any thread; the model behind the view is not looked at.
	 *
	 * @param view what is to be shown
	 * @return the place of everything that is visible
	 */
	public static ViewGeometry arrange(View view) {
		return arrange(view, new LayoutMemory());
	}

	private static ViewGeometry arrange(View view, LayoutMemory memory) {
		return new ViewArrangement(view, ViewLayout::naturalSize, memory.graphs()).arrange();
	}

	/**
	 * Arranges a view around elements that a user moved or resized. These are exactly where they were put; containers grow
	 * around them, others make room below, and edges that no longer fit are led anew at right angles, their labels with
	 * them. Everything else stays where {@link #arrange(View)} has it.
	 *
	 * @param view what is to be shown
	 * @param manual places by the id of an element; ids that the view does not have are ignored
	 * @return the place of everything that is visible; what was moved to the left of or above the diagram's origin has
	 *         coordinates below 0
	 */
	public static ViewGeometry arrange(View view, ManualLayout manual) {
		return arrange(view, manual, new LayoutMemory());
	}

	/**
	 * The same with what is known of the latest arrangement, so that it takes less time.
	 *
	 * @param memory knows this arrangement afterwards
	 */
	public static ViewGeometry arrange(View view, ManualLayout manual, LayoutMemory memory) {
		return ManualAdjustment.adjust(view, arrange(view, memory), manual);
	}

	/**
	 * Tells whether an arrangement of a view is one of another view, too, so that it need not be made again. Much faster than
	 * arranging.
	 *
	 * @param view a view
	 * @param other another one, for instance as it was before a change of the model
	 * @return true if {@link #arrange(View)} gives both views the same geometry; false if it may be different
	 */
	public static boolean isArrangedAlike(View view, View other) {
		return LayoutInput.isSame(view, other);
	}

	private static NaturalSizes.Natural naturalSize(String path) {
		return Picture.find(path).map(picture -> new NaturalSizes.Natural(picture.width(), picture.height()))
				.orElse(new NaturalSizes.Natural(MISSING_PICTURE, MISSING_PICTURE));
	}
}
