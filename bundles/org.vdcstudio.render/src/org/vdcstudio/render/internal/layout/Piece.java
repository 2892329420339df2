/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;

import org.vdcstudio.render.ViewGeometry.Point;

/** A part of a line, relative to the block it runs through. */
record Piece(Block frame, List<Point> points) {

	List<Point> absolute() {
		return Polylines.moved(points, frame.absoluteX(), frame.absoluteY());
	}
}
