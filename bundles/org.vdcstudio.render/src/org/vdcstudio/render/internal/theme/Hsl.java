/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.theme;

import org.vdcstudio.viewpoint.view.Rgb;

/**
 * A colour by hue, saturation and lightness.
 *
 * @param hue 0 to 6, from red over green and blue to red
 * @param saturation 0 to 1
 * @param lightness 0 to 1
 */
record Hsl(double hue, double saturation, double lightness) {

	static Hsl of(Rgb color) {
		double red = color.red() / 255.0;
		double green = color.green() / 255.0;
		double blue = color.blue() / 255.0;
		double max = Math.max(red, Math.max(green, blue));
		double min = Math.min(red, Math.min(green, blue));
		double lightness = (max + min) / 2;
		double range = max - min;
		if (range == 0) {
			return new Hsl(0, 0, lightness);
		}
		double saturation = range / (1 - Math.abs(2 * lightness - 1));
		double hue = max == red ? (green - blue) / range + (green < blue ? 6 : 0)
				: max == green ? (blue - red) / range + 2 : (red - green) / range + 4;
		return new Hsl(hue, Math.min(1, saturation), lightness);
	}

	Hsl withLightness(double value) {
		return new Hsl(hue, saturation, Math.clamp(value, 0, 1));
	}

	Hsl withSaturation(double value) {
		return new Hsl(hue, Math.clamp(value, 0, 1), lightness);
	}

	Rgb rgb() {
		double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
		double second = chroma * (1 - Math.abs(hue % 2 - 1));
		double base = lightness - chroma / 2;
		double[] shares = switch ((int) hue % 6) {
			case 0 -> new double[] { chroma, second, 0 };
			case 1 -> new double[] { second, chroma, 0 };
			case 2 -> new double[] { 0, chroma, second };
			case 3 -> new double[] { 0, second, chroma };
			case 4 -> new double[] { second, 0, chroma };
			default -> new double[] { chroma, 0, second };
		};
		return Rgb.clamped((int) Math.round((shares[0] + base) * 255), (int) Math.round((shares[1] + base) * 255),
				(int) Math.round((shares[2] + base) * 255));
	}
}
