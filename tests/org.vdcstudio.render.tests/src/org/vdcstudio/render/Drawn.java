/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Everything that an arrangement has of a view, in absolute coordinates. */
final class Drawn {

	static final double TOLERANCE = 0.5;

	final View view;
	final ViewGeometry geometry;
	final Map<String, Box> boxes = new LinkedHashMap<>();
	/** The room that the letters of labels really take, by the id of the element or edge and a number. */
	final Map<String, Box> texts = new LinkedHashMap<>();

	Drawn(View view, ViewGeometry geometry) {
		this.view = view;
		this.geometry = geometry;
		view.elements().forEach(element -> add(element, new Point(0, 0)));
		for (ViewEdge edge : view.edges()) {
			addTexts(edge.id(), new Point(0, 0));
		}
	}

	private void add(ViewElement element, Point origin) {
		Box box = Objects.requireNonNull(geometry.boxes().get(element.id()), element.id());
		Box absolute = new Box(origin.x() + box.x(), origin.y() + box.y(), box.width(), box.height());
		boxes.put(element.id(), absolute);
		Point inner = new Point(absolute.x(), absolute.y());
		addTexts(element.id(), inner);
		element.borderNodes().forEach(border -> add(border, inner));
		element.children().forEach(child -> add(child, inner));
	}

	private void addTexts(String id, Point origin) {
		List<TextBox> labels = geometry.labels().getOrDefault(id, List.of());
		for (int i = 0; i < labels.size(); i++) {
			TextBox label = labels.get(i);
			double left = Double.MAX_VALUE;
			double right = 0;
			for (TextLine line : label.lines()) {
				left = Math.min(left, line.x());
				right = Math.max(right, line.x() + TextMetrics.width(line.text(), label.fontSize(), line.bold()));
			}
			texts.put(id + "#" + i, new Box(origin.x() + left, origin.y() + label.box().y(), right - left, label.box().height()));
		}
	}

	Box box(String id) {
		return Objects.requireNonNull(boxes.get(id), id);
	}

	List<Point> route(ViewEdge edge) {
		return Objects.requireNonNull(geometry.routes().get(edge.id()), edge.id());
	}

	/** {@return what is wrong with labels: those that cover one another} */
	List<String> coveredTexts() {
		List<String> wrong = new ArrayList<>();
		List<String> ids = List.copyOf(texts.keySet());
		for (int i = 0; i < ids.size(); i++) {
			for (int k = i + 1; k < ids.size(); k++) {
				if (overlap(Objects.requireNonNull(texts.get(ids.get(i))), Objects.requireNonNull(texts.get(ids.get(k))))) {
					wrong.add(ids.get(i) + " and " + ids.get(k));
				}
			}
		}
		return wrong;
	}

	static boolean overlap(Box a, Box b) {
		return a.x() + TOLERANCE < b.x() + b.width() && b.x() + TOLERANCE < a.x() + a.width()
				&& a.y() + TOLERANCE < b.y() + b.height() && b.y() + TOLERANCE < a.y() + a.height();
	}

	static boolean within(Box inner, Box outer) {
		return inner.x() >= outer.x() - TOLERANCE && inner.y() >= outer.y() - TOLERANCE
				&& inner.x() + inner.width() <= outer.x() + outer.width() + TOLERANCE
				&& inner.y() + inner.height() <= outer.y() + outer.height() + TOLERANCE;
	}

	static boolean onBorder(Point point, Box box) {
		boolean in = point.x() >= box.x() - TOLERANCE && point.x() <= box.x() + box.width() + TOLERANCE
				&& point.y() >= box.y() - TOLERANCE && point.y() <= box.y() + box.height() + TOLERANCE;
		boolean deep = point.x() > box.x() + TOLERANCE && point.x() < box.x() + box.width() - TOLERANCE
				&& point.y() > box.y() + TOLERANCE && point.y() < box.y() + box.height() - TOLERANCE;
		return in && !deep;
	}

	/** {@return whether a line runs through the inside of a box} */
	static boolean crosses(List<Point> route, Box box) {
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			if (Math.max(a.x(), b.x()) > box.x() + 1 && Math.min(a.x(), b.x()) < box.x() + box.width() - 1
					&& Math.max(a.y(), b.y()) > box.y() + 1 && Math.min(a.y(), b.y()) < box.y() + box.height() - 1) {
				return true;
			}
		}
		return false;
	}
}
