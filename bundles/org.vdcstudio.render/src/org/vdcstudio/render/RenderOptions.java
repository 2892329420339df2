/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.List;

import org.vdcstudio.viewpoint.overlay.Decoration;

/**
 * What a picture shows besides the view.
 *
 * @param title whether the title stands above
 * @param legend whether the kinds of elements are explained below
 * @param decorations what is shown on top, such as findings; those of ids that a view does not have are left out
 * @param scale pixels of a PNG for each pixel of the view, above 0; SVG has no use for it
 * @param theme what it is looked at on
 */
public record RenderOptions(boolean title, boolean legend, List<Decoration> decorations, double scale, Theme theme) {

	/** Title and legend, nothing on top, a PNG sharp enough for screens of double density. */
	public static final RenderOptions DEFAULT = new RenderOptions(true, true, List.of(), 2);

	/** Takes a copy of the list. */
	public RenderOptions {
		decorations = List.copyOf(decorations);
		if (!(scale > 0)) {
			throw new IllegalArgumentException("scale must be above 0: " + scale);
		}
	}

	/** Options for the light theme. */
	public RenderOptions(boolean title, boolean legend, List<Decoration> decorations, double scale) {
		this(title, legend, decorations, scale, Theme.LIGHT);
	}

	/** {@return the same options with decorations} */
	public RenderOptions with(List<Decoration> newDecorations) {
		return new RenderOptions(title, legend, newDecorations, scale, theme);
	}

	/** {@return the same options for another theme} */
	public RenderOptions with(Theme newTheme) {
		return new RenderOptions(title, legend, decorations, scale, newTheme);
	}
}
