/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

/** Knows how large pictures are that shapes show. */
@FunctionalInterface
public interface NaturalSizes {

	/**
	 * The size of a picture.
	 *
	 * @param width in pixels, above 0
	 * @param height in pixels, above 0
	 */
	record Natural(double width, double height) {
	}

	/** {@return the size of the picture at a bundle path; some size if it cannot be had} */
	Natural of(String path);
}
