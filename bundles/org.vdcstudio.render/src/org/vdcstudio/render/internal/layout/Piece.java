/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;

import org.vdcstudio.render.ViewGeometry.Point;

/** A part of a line, relative to the block it runs through. */
record Piece(Block frame, List<Point> points) {

	/** Adds the points in absolute coordinates. */
	void addTo(List<Point> line) {
		double dx = frame.absoluteX();
		double dy = frame.absoluteY();
		points.forEach(point -> line.add(new Point(point.x() + dx, point.y() + dy)));
	}
}
