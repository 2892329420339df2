/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/**
 * The size a specification asks for.
 *
 * @param width in units of ten pixels; {@code -1} is the natural size of an image, {@code 0} nothing at all
 * @param height in units of ten pixels, likewise
 */
public record Size(int width, int height) {

	/** How many pixels one unit is. */
	public static final int PIXELS_PER_UNIT = 10;
}
