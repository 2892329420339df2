/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.render.ViewGeometry.Box;

/** Boxes found by where they are. */
final class BoxIndex {

	private static final double CELL = 128;

	private record Cell(int x, int y) {
	}

	private record Weighed(Box box, double weight) {
	}

	private final Map<Cell, List<Weighed>> cells = new HashMap<>();
	private final Set<Weighed> known = new HashSet<>();

	/** Adds a box that is worse to cover the higher its weight is; it counts once, however often it is added. */
	void add(Box box, double weight) {
		Weighed weighed = new Weighed(box, weight);
		if (known.add(weighed)) {
			cells(box).forEach(cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(weighed));
		}
	}

	/** {@return the area of a box that others cover, weighed} */
	double covered(Box box) {
		double sum = 0;
		Set<Weighed> seen = new HashSet<>();
		for (Cell cell : cells(box)) {
			for (Weighed weighed : cells.getOrDefault(cell, List.of())) {
				Box other = weighed.box();
				double width = Math.min(box.x() + box.width(), other.x() + other.width()) - Math.max(box.x(), other.x());
				double height = Math.min(box.y() + box.height(), other.y() + other.height()) - Math.max(box.y(), other.y());
				if (width > 0 && height > 0 && seen.add(weighed)) {
					sum += width * height * weighed.weight();
				}
			}
		}
		return sum;
	}

	private static List<Cell> cells(Box box) {
		List<Cell> found = new ArrayList<>();
		for (int x = (int) Math.floor(box.x() / CELL); x * CELL <= box.x() + box.width(); x++) {
			for (int y = (int) Math.floor(box.y() / CELL); y * CELL <= box.y() + box.height(); y++) {
				found.add(new Cell(x, y));
			}
		}
		return found;
	}
}
