/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

/** A point on the outline of a block where lines leave it. Lines to the same end may share one. */
final class Exit {

	final Side side;
	/** Relative to the shape of the block. */
	double x;
	double y;

	Exit(Side side) {
		this.side = side;
	}

	Exit(Side side, double x, double y) {
		this.side = side;
		this.x = x;
		this.y = y;
	}
}
