/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;

/**
 * Finds orthogonal lines between two boxes with few bends, that go round other boxes. Of the lines with up to three bends
 * the cheapest one is taken; where all of them cross something, a {@link PathSearch} goes further round.
 */
final class Router {

	private static final double CLEARANCE = 10;
	private static final double BEND = 30;
	private static final double CROSSING = 5000;
	private static final int MOST_CHANNELS = 24;

	private enum Side {
		EAST, WEST, SOUTH, NORTH;

		boolean horizontal() {
			return this == EAST || this == WEST;
		}
	}

	private final Box source;
	private final Box target;
	private final List<Box> obstacles;
	private final double shift;
	private @Nullable List<Point> best;
	private double bestCost = Double.MAX_VALUE;

	private Router(Box source, Box target, List<Box> obstacles, double shift) {
		this.source = source;
		this.target = target;
		this.obstacles = obstacles;
		this.shift = shift;
	}

	/**
	 * Finds a line.
	 *
	 * @param obstacles what the line keeps clear of; neither the ends nor what they are in or what is in them
	 * @param shift how far the line begins and ends beside the middle of a side, to tell it from others
	 */
	static List<Point> route(Box source, Box target, List<Box> obstacles, double shift) {
		return new Router(source, target, obstacles, shift).find();
	}

	private List<Point> find() {
		for (Side from : Side.values()) {
			for (Side to : Side.values()) {
				tryAll(from, to);
			}
		}
		if (bestCost >= CROSSING) {
			PathSearch.between(anchors(source), anchors(target), obstacles, CLEARANCE).ifPresent(this::consider);
		}
		@Nullable
		List<Point> found = best;
		return found == null ? List.of(anchor(source, Side.EAST), anchor(target, Side.WEST)) : found;
	}

	private List<PathSearch.Anchor> anchors(Box box) {
		List<PathSearch.Anchor> anchors = new ArrayList<>();
		for (Side side : Side.values()) {
			anchors.add(new PathSearch.Anchor(anchor(box, side), outside(box, side)));
		}
		return anchors;
	}

	private Point anchor(Box box, Side side) {
		double dx = Math.clamp(shift, -box.width() / 2 + 2, Math.max(box.width() / 2 - 2, -box.width() / 2 + 2));
		double dy = Math.clamp(shift, -box.height() / 2 + 2, Math.max(box.height() / 2 - 2, -box.height() / 2 + 2));
		double midX = box.x() + box.width() / 2 + dx;
		double midY = box.y() + box.height() / 2 + dy;
		return switch (side) {
			case EAST -> new Point(box.x() + box.width(), midY);
			case WEST -> new Point(box.x(), midY);
			case SOUTH -> new Point(midX, box.y() + box.height());
			case NORTH -> new Point(midX, box.y());
		};
	}

	private Point outside(Box box, Side side) {
		Point anchor = anchor(box, side);
		return switch (side) {
			case EAST -> new Point(anchor.x() + CLEARANCE, anchor.y());
			case WEST -> new Point(anchor.x() - CLEARANCE, anchor.y());
			case SOUTH -> new Point(anchor.x(), anchor.y() + CLEARANCE);
			case NORTH -> new Point(anchor.x(), anchor.y() - CLEARANCE);
		};
	}

	private void tryAll(Side from, Side to) {
		Point start = anchor(source, from);
		Point end = anchor(target, to);
		if (from.horizontal() && to.horizontal()) {
			if (Math.abs(start.y() - end.y()) < 0.5) {
				consider(List.of(start, end));
			}
			for (double x : channels(start.x(), end.x(), true)) {
				consider(List.of(start, new Point(x, start.y()), new Point(x, end.y()), end));
			}
		} else if (!from.horizontal() && !to.horizontal()) {
			if (Math.abs(start.x() - end.x()) < 0.5) {
				consider(List.of(start, end));
			}
			for (double y : channels(start.y(), end.y(), false)) {
				consider(List.of(start, new Point(start.x(), y), new Point(end.x(), y), end));
			}
		} else if (from.horizontal()) {
			consider(List.of(start, new Point(end.x(), start.y()), end));
		} else {
			consider(List.of(start, new Point(start.x(), end.y()), end));
		}
	}

	/** The middle first, then beside the boxes that are near. */
	private List<Double> channels(double from, double to, boolean vertical) {
		double low = Math.min(from, to) - 4 * CLEARANCE;
		double high = Math.max(from, to) + 4 * CLEARANCE;
		double middle = (from + to) / 2 + shift / 2;
		List<Double> channels = new ArrayList<>(List.of(middle, low + 2 * CLEARANCE, high - 2 * CLEARANCE));
		for (Box box : obstacles) {
			double before = vertical ? box.x() : box.y();
			double after = before + (vertical ? box.width() : box.height());
			if (before - CLEARANCE > low && before - CLEARANCE < high) {
				channels.add(before - CLEARANCE);
			}
			if (after + CLEARANCE > low && after + CLEARANCE < high) {
				channels.add(after + CLEARANCE);
			}
		}
		return channels.stream().distinct().sorted(Comparator.comparingDouble(each -> Math.abs(each - middle)))
				.limit(MOST_CHANNELS).toList();
	}

	private void consider(List<Point> route) {
		double cost = BEND * (route.size() - 2);
		for (int i = 1; i < route.size(); i++) {
			cost += Math.abs(route.get(i).x() - route.get(i - 1).x()) + Math.abs(route.get(i).y() - route.get(i - 1).y());
		}
		for (int i = 1; i < route.size() && cost < bestCost; i++) {
			Point from = route.get(i - 1);
			Point to = route.get(i);
			if (crosses(from, to, source, -1) || crosses(from, to, target, -1)) {
				cost += CROSSING;
			}
			for (Box box : obstacles) {
				if (crosses(from, to, box, 2)) {
					cost += CROSSING;
				}
			}
		}
		if (cost < bestCost) {
			bestCost = cost;
			best = route;
		}
	}

	/** Whether an orthogonal line meets a box that is larger by a margin on all sides. */
	static boolean crosses(Point from, Point to, Box box, double margin) {
		return Math.max(from.x(), to.x()) > box.x() - margin && Math.min(from.x(), to.x()) < box.x() + box.width() + margin
				&& Math.max(from.y(), to.y()) > box.y() - margin
				&& Math.min(from.y(), to.y()) < box.y() + box.height() + margin;
	}
}
