/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/**
 * Puts elements where a user wants them, after everything has been arranged: containers grow, what is in the way makes
 * room, and {@linkplain MovedRoutes lines} that no longer fit are found anew. All else stays where it was.
 */
public final class ManualAdjustment {

	private static final double GAP = 16;
	private static final double PADDING = 16;
	private static final int MOST_ROUNDS = 200;

	private final View view;
	private final ViewGeometry before;
	private final Map<String, Place> places;
	private final Map<String, Box> boxes;
	private final Map<String, List<TextBox>> labels;
	private final Map<String, List<Point>> routes;

	private ManualAdjustment(View view, ViewGeometry before, ManualLayout manual) {
		this.view = view;
		this.before = before;
		places = manual.places();
		boxes = new LinkedHashMap<>(before.boxes());
		labels = new LinkedHashMap<>(before.labels());
		routes = new LinkedHashMap<>(before.routes());
	}

	/** {@return the geometry with elements at the places a user gave them; itself if there are none} */
	public static ViewGeometry adjust(View view, ViewGeometry geometry, ManualLayout manual) {
		boolean something = manual.places().keySet().stream().anyMatch(geometry.boxes()::containsKey);
		return something ? new ManualAdjustment(view, geometry, manual).adjust() : geometry;
	}

	private ViewGeometry adjust() {
		view.elements().forEach(this::settle);
		makeRoom(view.elements());
		ManualBorders.place(view, places, boxes);
		new MovedRoutes(view, AbsoluteBoxes.of(view, before.boxes()), AbsoluteBoxes.of(view, boxes), routes, labels).lead();
		double right = 0;
		double bottom = 0;
		for (ViewElement element : view.elements()) {
			@Nullable
			Box box = boxes.get(element.id());
			if (box != null) {
				right = Math.max(right, box.x() + box.width() + PADDING);
				bottom = Math.max(bottom, box.y() + box.height() + PADDING);
			}
		}
		for (List<Point> route : routes.values()) {
			for (Point point : route) {
				right = Math.max(right, point.x() + PADDING);
				bottom = Math.max(bottom, point.y() + PADDING);
			}
		}
		return new ViewGeometry(boxes, labels, routes, Math.max(right, 1), Math.max(bottom, 1));
	}

	/** Gives an element its size: first what is inside, then itself. */
	private void settle(ViewElement element) {
		@Nullable
		Box box = boxes.get(element.id());
		if (box == null) {
			return;
		}
		boolean free = element.kind() == ViewElementKind.CONTAINER && element.arrangement() == ChildArrangement.FREE;
		element.children().forEach(this::settle);
		if (free) {
			makeRoom(element.children());
		}
		@Nullable
		Place place = places.get(element.id());
		double width = box.width();
		double height = box.height();
		if (place != null) {
			width = place.width() > 0 ? place.width() : width;
			height = place.height() > 0 ? place.height() : height;
		}
		double least = least(element, true, free);
		double lowest = least(element, false, free);
		width = Math.max(width, least);
		height = Math.max(height, lowest);
		resize(element, box, width, height);
	}

	/** The size an element needs for what is in it: free contents have room around them, others stay as they are. */
	private double least(ViewElement element, boolean across, boolean free) {
		double least = 0;
		for (ViewElement child : element.children()) {
			@Nullable
			Box box = boxes.get(child.id());
			if (box != null) {
				double end = across ? box.x() + box.width() : box.y() + box.height();
				least = Math.max(least, end + (free ? PADDING : 0));
			}
		}
		@Nullable
		Box shape = boxes.get(element.id());
		if (shape != null && !element.borderNodes().isEmpty()) {
			// The arrangement gave border nodes and their labels the room they need.
			least = Math.max(least, across ? shape.width() : shape.height());
		}
		for (TextBox label : labels.getOrDefault(element.id(), List.of())) {
			if (shape != null && label.box().y() < shape.height()) {
				double text = label.lines().stream()
						.mapToDouble(line -> TextMetrics.width(line.text(), label.fontSize(), line.bold()))
						.max().orElse(0);
				least = Math.max(least, across ? text + GAP : label.box().height() + GAP / 2);
			}
		}
		return least;
	}

	private void resize(ViewElement element, Box box, double width, double height) {
		double dx = width - box.width();
		double dy = height - box.height();
		if (dx == 0 && dy == 0) {
			return;
		}
		boxes.put(element.id(), new Box(box.x(), box.y(), width, height));
		boolean container = element.kind() == ViewElementKind.CONTAINER || element.kind() == ViewElementKind.LIST;
		@Nullable
		List<TextBox> texts = labels.get(element.id());
		if (texts != null) {
			boolean outside = texts.get(0).box().y() >= box.height();
			Box first = texts.get(0).box();
			boolean inTheMiddle = Math.abs(first.y() + first.height() / 2 - box.height() / 2) < 2;
			double down = outside ? dy : container || !inTheMiddle ? 0 : dy / 2;
			double aside = Labels.share(element) * dx;
			labels.put(element.id(), texts.stream().map(text -> Labels.moved(text, outside ? dx / 2 : aside, down)).toList());
		}
		for (ViewElement border : element.borderNodes()) {
			@Nullable
			Box on = boxes.get(border.id());
			if (on != null && !places.containsKey(border.id())) {
				double x = on.x() + on.width() / 2 >= box.width() ? on.x() + dx : on.x();
				double y = on.y() + on.height() / 2 >= box.height() ? on.y() + dy : on.y();
				boxes.put(border.id(), new Box(x, y, on.width(), on.height()));
			}
		}
		if (element.kind() == ViewElementKind.LIST || element.arrangement() == ChildArrangement.VERTICAL_STACK) {
			for (ViewElement child : element.children()) {
				@Nullable
				Box row = boxes.get(child.id());
				if (row != null) {
					resize(child, row, row.width() + dx, row.height());
				}
			}
		}
	}

	/** Puts moved siblings where they belong and pushes others that they cover downwards. */
	private void makeRoom(List<ViewElement> siblings) {
		List<Box> taken = new ArrayList<>();
		List<ViewElement> others = new ArrayList<>();
		boolean inside = !siblings.equals(view.elements());
		boolean changed = false;
		for (ViewElement element : siblings) {
			@Nullable
			Box box = boxes.get(element.id());
			@Nullable
			Place place = places.get(element.id());
			if (box == null) {
				continue;
			}
			if (place == null) {
				others.add(element);
				changed |= !box.equals(before.boxes().get(element.id()));
			} else {
				changed = true;
				double x = inside ? Math.max(0, place.x()) : place.x();
				double y = inside ? Math.max(0, place.y()) : place.y();
				boxes.put(element.id(), new Box(x, y, box.width(), box.height()));
				taken.add(new Box(x, y, box.width(), box.height()));
			}
		}
		if (!changed) {
			return;
		}
		others.sort(Comparator.comparingDouble(element -> box(element).y()));
		for (ViewElement element : others) {
			Box box = box(element);
			double y = box.y();
			for (int round = 0; round < MOST_ROUNDS; round++) {
				double free = y;
				for (Box other : taken) {
					if (overlap(new Box(box.x(), free, box.width(), box.height()), other)) {
						free = other.y() + other.height() + GAP;
					}
				}
				if (free == y) {
					break;
				}
				y = free;
			}
			Box settled = new Box(box.x(), y, box.width(), box.height());
			boxes.put(element.id(), settled);
			taken.add(settled);
		}
	}

	private Box box(ViewElement element) {
		return boxes.getOrDefault(element.id(), new Box(0, 0, 0, 0));
	}

	private static boolean overlap(Box a, Box b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
				&& b.y() < a.y() + a.height();
	}
}
