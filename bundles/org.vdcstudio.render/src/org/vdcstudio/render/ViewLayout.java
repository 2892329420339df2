/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import org.vdcstudio.render.internal.layout.LayeredArrangement;
import org.vdcstudio.viewpoint.view.View;

/** Gives the elements of a view their places and sizes. */
public final class ViewLayout {

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
		return new LayeredArrangement(view).arrange();
	}
}
