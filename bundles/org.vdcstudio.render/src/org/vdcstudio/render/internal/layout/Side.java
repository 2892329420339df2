/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

/** Where lines leave a shape. Diagrams are read from left to right, so lines do so at the left and at the right. */
enum Side {
	/** Towards what comes after. */
	EAST,
	/** Towards what comes before. */
	WEST;

	Side opposite() {
		return this == EAST ? WEST : EAST;
	}
}
