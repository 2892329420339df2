/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import org.vdcstudio.render.internal.theme.DarkViews;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;

/** What pictures and diagrams are looked at on. Safe for use by any thread. */
public enum Theme {
	/** Dark on white: the colours of the specification as they are. */
	LIGHT(new Rgb(31, 41, 51), new Rgb(82, 96, 109), new Rgb(228, 231, 235), Rgb.WHITE),
	/** Light on nearly black: every colour keeps its hue, and letters a contrast of 4.5 to 1 with what they stand on. */
	DARK(new Rgb(229, 233, 240), new Rgb(172, 182, 194), new Rgb(52, 60, 70), new Rgb(22, 27, 34));

	private final Rgb ink;
	private final Rgb muted;
	private final Rgb rule;
	private final Rgb background;

	Theme(Rgb ink, Rgb muted, Rgb rule, Rgb background) {
		this.ink = ink;
		this.muted = muted;
		this.rule = rule;
		this.background = background;
	}

	/** {@return the colour of titles and names} */
	public Rgb ink() {
		return ink;
	}

	/** {@return the colour of what is said besides} */
	public Rgb muted() {
		return muted;
	}

	/** {@return the colour of lines that only divide} */
	public Rgb rule() {
		return rule;
	}

	/** {@return the colour behind everything, for views that have a white background} */
	public Rgb background() {
		return background;
	}

	/**
	 * Gives a view the colours of the theme.
	 *
	 * @param view with the colours of its specification
	 * @return a view of the same elements with the same ids and labels, which is arranged alike; the view itself for
	 *         {@link #LIGHT}
	 */
	public View apply(View view) {
		return this == LIGHT ? view : DarkViews.of(view);
	}
}
