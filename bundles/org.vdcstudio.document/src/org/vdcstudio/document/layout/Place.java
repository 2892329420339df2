/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

/**
 * The place that somebody gave to a shape, in pixels at a zoom of one, relative to the shape around it.
 *
 * @param x      from the left
 * @param y      from the top
 * @param width  0 when the size is left to the arrangement, and never below
 * @param height likewise; either both are 0 or none
 */
public record Place(int x, int y, int width, int height) {

	/** Refuses sizes that are none. */
	public Place {
		if (width < 0 || height < 0 || (width == 0) != (height == 0)) {
			throw new IllegalArgumentException("%d × %d is no size".formatted(width, height));
		}
	}

	/** A place for a shape whose size is left to the arrangement. */
	public Place(int x, int y) {
		this(x, y, 0, 0);
	}

	/** Whether the size was given too. */
	public boolean hasSize() {
		return width > 0;
	}
}
