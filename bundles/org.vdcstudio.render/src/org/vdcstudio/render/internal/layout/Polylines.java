/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.render.ViewGeometry.Point;

/** What lines are made of. */
final class Polylines {

	private static final double NOTHING = 0.01;

	private Polylines() {
	}

	/** {@return the line without points that it passes straight, and without those that are there twice} */
	static List<Point> simplified(List<Point> points) {
		List<Point> kept = new ArrayList<>();
		for (Point point : points) {
			if (!kept.isEmpty() && near(kept.get(kept.size() - 1), point) && kept.size() > 1) {
				continue;
			}
			while (kept.size() > 1 && straight(kept.get(kept.size() - 2), kept.get(kept.size() - 1), point)) {
				kept.remove(kept.size() - 1);
			}
			kept.add(point);
		}
		if (kept.size() > 2 && near(kept.get(0), kept.get(1))) {
			kept.remove(1);
		}
		return kept;
	}

	private static boolean near(Point a, Point b) {
		return Math.abs(a.x() - b.x()) < NOTHING && Math.abs(a.y() - b.y()) < NOTHING;
	}

	private static boolean straight(Point a, Point b, Point c) {
		return Math.abs(a.x() - b.x()) < NOTHING && Math.abs(b.x() - c.x()) < NOTHING
				|| Math.abs(a.y() - b.y()) < NOTHING && Math.abs(b.y() - c.y()) < NOTHING;
	}

	/** {@return the line moved} */
	static List<Point> moved(List<Point> points, double dx, double dy) {
		return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
	}

	/** {@return the point half way along the line} */
	static Point middle(List<Point> points) {
		return at(points, length(points) / 2).point();
	}

	/** A place on a line, and the straight part of it that it is on. */
	record Spot(Point point, Point from, Point to) {

		boolean vertical() {
			return Math.abs(from.x() - to.x()) < Math.abs(from.y() - to.y());
		}
	}

	/** {@return the place some way along the line} */
	static Spot at(List<Point> points, double along) {
		double rest = along;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			if (rest <= length && length > 0 || i == points.size() - 1) {
				double share = length == 0 ? 0 : Math.min(1, rest / length);
				return new Spot(new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share), from, to);
			}
			rest -= length;
		}
		return new Spot(points.get(0), points.get(0), points.get(0));
	}

	/** {@return how long the line is} */
	static double length(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
		}
		return length;
	}
}
