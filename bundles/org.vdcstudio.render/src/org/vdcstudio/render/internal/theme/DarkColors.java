/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.theme;

import org.vdcstudio.render.Theme;
import org.vdcstudio.viewpoint.view.Rgb;

/** Colours of specifications, which are made for white, as they look on a dark background. */
final class DarkColors {

	private static final double DARKEST_FILL = 0.155;
	private static final double PALE = 0.7;
	private static final double GREY = 0.08;

	private DarkColors() {
	}

	static Rgb background(Rgb color) {
		return color.equals(Rgb.WHITE) ? Theme.DARK.background() : fill(color);
	}

	/** Pale fills become deep ones of the same hue; strong ones stay about as they are. */
	static Rgb fill(Rgb color) {
		Hsl light = tinted(color);
		if (light.lightness() > PALE) {
			return light.withSaturation(light.saturation() * 0.5).withLightness(DARKEST_FILL + (1 - light.lightness()) * 0.7).rgb();
		}
		return light.withLightness(Math.clamp(light.lightness(), 0.25, 0.45)).rgb();
	}

	/** Greys take a little of the background's hue, beside which they would look brown. */
	private static Hsl tinted(Rgb color) {
		Hsl exact = Hsl.of(color);
		return exact.saturation() < GREY ? new Hsl(Hsl.of(Theme.DARK.background()).hue(), 2 * GREY, exact.lightness()) : exact;
	}

	/** Lines stand out where they did so before: hairlines stay faint. */
	static Rgb line(Rgb color) {
		Hsl light = tinted(color);
		double lightness = light.lightness() > PALE ? 0.24 + (1 - light.lightness()) * 0.5 : Math.max(0.56, 0.9 - light.lightness() * 0.7);
		return light.withSaturation(light.saturation() * 0.85).withLightness(lightness).rgb();
	}

	/** {@return letters that can be read on what they stand on, itself already dark} */
	static Rgb letters(Rgb color, Rgb... on) {
		Hsl light = Hsl.of(color);
		Rgb wanted = color.equals(Theme.LIGHT.ink()) || color.equals(Rgb.BLACK) ? Theme.DARK.ink()
				: light.lightness() > PALE ? color : light.withLightness(1 - light.lightness() * 0.6).rgb();
		if (isReadable(wanted, on)) {
			return wanted;
		}
		for (double lightness = 0.6; lightness <= 1; lightness += 0.05) {
			Rgb lighter = Hsl.of(wanted).withLightness(lightness).rgb();
			if (isReadable(lighter, on)) {
				return lighter;
			}
		}
		return isReadable(Rgb.WHITE, on) ? Rgb.WHITE : Rgb.BLACK;
	}

	private static boolean isReadable(Rgb letters, Rgb... on) {
		for (Rgb color : on) {
			if (Contrast.of(letters, color) < Contrast.LETTERS) {
				return false;
			}
		}
		return true;
	}
}
