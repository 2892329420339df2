/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.theme;

import org.vdcstudio.viewpoint.view.Rgb;

/** How well a colour is seen on another, as the Web Content Accessibility Guidelines 2.1 define it. */
public final class Contrast {

	/** What letters need at least. */
	public static final double LETTERS = 4.5;

	private Contrast() {
	}

	/** {@return 1 for the same colour up to 21 for black on white} */
	public static double of(Rgb one, Rgb other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(Rgb color) {
		return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
