/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;

/** Searches the cheapest orthogonal line on the grid that the edges of obstacles span. */
final class PathSearch {

	private static final double BEND = 30;
	private static final int MOST_CELLS = 200_000;

	/** Where a line may begin or end, and the point before it outside the box. */
	record Anchor(Point end, Point outside) {
	}

	private record Step(int x, int y, boolean vertical, double cost, double estimate) {
	}

	private final double[] xs;
	private final double[] ys;
	private final boolean[] closedAcross;
	private final boolean[] closedDown;

	private PathSearch(List<Anchor> from, List<Anchor> to, List<Box> obstacles, double clearance) {
		TreeSet<Double> columns = new TreeSet<>();
		TreeSet<Double> rows = new TreeSet<>();
		for (Box box : obstacles) {
			columns.add(box.x() - clearance);
			columns.add(box.x() + box.width() + clearance);
			rows.add(box.y() - clearance);
			rows.add(box.y() + box.height() + clearance);
		}
		for (List<Anchor> anchors : List.of(from, to)) {
			for (Anchor anchor : anchors) {
				columns.add(anchor.outside().x());
				rows.add(anchor.outside().y());
			}
		}
		xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
		ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
		boolean tooLarge = (long) xs.length * ys.length > MOST_CELLS;
		closedAcross = new boolean[tooLarge ? 0 : xs.length * ys.length];
		closedDown = new boolean[tooLarge ? 0 : xs.length * ys.length];
		if (!tooLarge) {
			obstacles.forEach(this::close);
		}
	}

	/** Closes what leads from one crossing of the grid to the next through a box. */
	private void close(Box box) {
		int left = first(xs, box.x() - 1);
		int right = first(xs, box.x() + box.width() + 1);
		int top = first(ys, box.y() - 1);
		int bottom = first(ys, box.y() + box.height() + 1);
		for (int y = Math.max(0, top - 1); y < bottom; y++) {
			for (int x = Math.max(0, left - 1); x < right; x++) {
				closedAcross[y * xs.length + x] |= y >= top;
				closedDown[y * xs.length + x] |= x >= left;
			}
		}
	}

	/** {@return the first place at or after a value} */
	private static int first(double[] sorted, double value) {
		int found = Arrays.binarySearch(sorted, value);
		return found < 0 ? -found - 1 : found;
	}

	/** {@return the line from one of some anchors to one of others, its bends where it turns; empty if there is none} */
	static Optional<List<Point>> between(List<Anchor> from, List<Anchor> to, List<Box> obstacles, double clearance) {
		PathSearch search = new PathSearch(from, to, obstacles, clearance);
		return search.closedAcross.length == 0 ? Optional.empty() : search.search(from, to);
	}

	private Optional<List<Point>> search(List<Anchor> from, List<Anchor> to) {
		int cells = xs.length * ys.length * 2;
		double[] costs = new double[cells];
		int[] before = new int[cells];
		Arrays.fill(costs, Double.MAX_VALUE);
		Arrays.fill(before, -1);
		PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> a.estimate() != b.estimate()
				? Double.compare(a.estimate(), b.estimate())
				: Integer.compare(cell(a.x(), a.y(), a.vertical()), cell(b.x(), b.y(), b.vertical())));
		for (Anchor anchor : from) {
			int x = Arrays.binarySearch(xs, anchor.outside().x());
			int y = Arrays.binarySearch(ys, anchor.outside().y());
			boolean vertical = anchor.end().x() == anchor.outside().x();
			costs[cell(x, y, vertical)] = 0;
			open.add(new Step(x, y, vertical, 0, estimate(x, y, to)));
		}
		while (!open.isEmpty()) {
			Step step = open.remove();
			int cell = cell(step.x(), step.y(), step.vertical());
			if (step.cost() > costs[cell]) {
				continue;
			}
			for (Anchor anchor : to) {
				if (xs[step.x()] == anchor.outside().x() && ys[step.y()] == anchor.outside().y()
						&& step.vertical() == (anchor.end().x() == anchor.outside().x())) {
					return Optional.of(path(cell, before, from, anchor));
				}
			}
			for (int direction = 0; direction < 4; direction++) {
				boolean vertical = direction > 1;
				int x = step.x() + (vertical ? 0 : direction * 2 - 1);
				int y = step.y() + (vertical ? direction * 2 - 5 : 0);
				if (x < 0 || y < 0 || x >= xs.length || y >= ys.length || blocked(step.x(), step.y(), x, y)) {
					continue;
				}
				double cost = step.cost() + Math.abs(xs[x] - xs[step.x()]) + Math.abs(ys[y] - ys[step.y()])
						+ (vertical == step.vertical() ? 0 : BEND);
				int next = cell(x, y, vertical);
				if (cost < costs[next]) {
					costs[next] = cost;
					before[next] = cell;
					open.add(new Step(x, y, vertical, cost, cost + estimate(x, y, to)));
				}
			}
		}
		return Optional.empty();
	}

	private int cell(int x, int y, boolean vertical) {
		return (y * xs.length + x) * 2 + (vertical ? 1 : 0);
	}

	private double estimate(int x, int y, List<Anchor> to) {
		double least = Double.MAX_VALUE;
		for (Anchor anchor : to) {
			least = Math.min(least, Math.abs(anchor.outside().x() - xs[x]) + Math.abs(anchor.outside().y() - ys[y]));
		}
		return least;
	}

	private boolean blocked(int fromX, int fromY, int toX, int toY) {
		int cell = Math.min(fromY, toY) * xs.length + Math.min(fromX, toX);
		return fromY == toY ? closedAcross[cell] : closedDown[cell];
	}

	private List<Point> path(int last, int[] before, List<Anchor> from, Anchor to) {
		List<Point> points = new ArrayList<>();
		points.add(to.end());
		for (int cell = last; cell >= 0; cell = before[cell]) {
			points.add(new Point(xs[cell / 2 % xs.length], ys[cell / 2 / xs.length]));
		}
		Point first = points.get(points.size() - 1);
		from.stream().filter(anchor -> anchor.outside().equals(first)).findFirst().ifPresent(anchor -> points.add(anchor.end()));
		Collections.reverse(points);
		return Polylines.simplified(points);
	}
}
