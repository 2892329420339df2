/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

	/** Black: the default of labels and borders. */
	public static final Rgb BLACK = new Rgb(0, 0, 0);
	/** White: the default upper background of containers. */
	public static final Rgb WHITE = new Rgb(255, 255, 255);

	/** Checks that every channel is within 0 to 255. */
	public Rgb {
		if (((red | green | blue) & ~0xff) != 0) {
			throw new IllegalArgumentException("not a colour: " + red + "," + green + "," + blue);
		}
	}

	/**
	 * Makes a colour from channels of any size.
	 *
	 * @return the nearest colour, every channel clamped to 0 to 255
	 */
	public static Rgb clamped(int red, int green, int blue) {
		return new Rgb(Math.clamp(red, 0, 255), Math.clamp(green, 0, 255), Math.clamp(blue, 0, 255));
	}

	/** {@return the colour as {@code #rrggbb}, lower case} */
	public String hex() {
		return String.format("#%02x%02x%02x", red, green, blue);
	}
}
