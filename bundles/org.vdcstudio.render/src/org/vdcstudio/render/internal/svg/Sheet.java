/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.LoadColors;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** One view within a document, with its title above. */
final class Sheet {

	private static final double TITLE_SIZE = 18;
	private static final double TITLE_HEIGHT = 56;
	private static final double PALE = 0.4;

	private final View view;
	/** The view as it is drawn, which is not how a legend explains it. */
	private final View drawn;
	private final ViewGeometry geometry;
	private final RenderOptions options;
	private final Xml xml;
	private final Gradients gradients;
	private final Theme theme;
	/** How far everything is moved because something is left of or above the origin. */
	private final Point shift;
	private final Map<String, Point> origins = new HashMap<>();
	/** Ids of what is drawn pale. */
	private final Set<String> down;

	Sheet(View view, ViewGeometry geometry, RenderOptions options, Xml xml, Gradients gradients) {
		this.view = view;
		theme = options.theme();
		drawn = LoadColors.apply(view, options.decorations(), theme);
		shift = shift(view, geometry);
		this.geometry = geometry;
		this.options = options;
		this.xml = xml;
		this.gradients = gradients;
		down = options.decorations().stream().filter(each -> each.kind() == Decoration.Kind.DOWN).map(Decoration::elementId)
				.collect(Collectors.toSet());
		view.allElements().forEach(element -> element.style().ifPresent(gradients::add));
	}

	View view() {
		return view;
	}

	ViewGeometry geometry() {
		return geometry;
	}

	double width() {
		double titleWidth = options.title() ? TextMetrics.width(view.title(), TITLE_SIZE, true) + 2 * SvgWriter.MARGIN : 0;
		return Math.max(geometry.width() + shift.x(), titleWidth);
	}

	double height() {
		return geometry.height() + shift.y() + titleHeight();
	}

	private static Point shift(View view, ViewGeometry geometry) {
		double left = 0;
		double top = 0;
		for (ViewElement element : view.elements()) {
			@Nullable
			Box box = geometry.boxes().get(element.id());
			if (box != null) {
				left = Math.min(left, box.x() - SvgWriter.MARGIN);
				top = Math.min(top, box.y() - SvgWriter.MARGIN);
			}
		}
		for (List<Point> route : geometry.routes().values()) {
			for (Point point : route) {
				left = Math.min(left, point.x() - SvgWriter.MARGIN / 2);
				top = Math.min(top, point.y() - SvgWriter.MARGIN / 2);
			}
		}
		return new Point(geometry.boxes().isEmpty() || left >= -SvgWriter.MARGIN ? 0 : -left, top >= -SvgWriter.MARGIN ? 0 : -top);
	}

	private double titleHeight() {
		return options.title() ? TITLE_HEIGHT : 0;
	}

	/** Writes the sheet at a height of the document. */
	void write(double y, double width) {
		xml.open("g", "class", "sheet viewpoint-" + cssName(view.viewpoint()), "transform", SvgWriter.translate(0, y));
		if (options.title()) {
			xml.text("text", view.title(), "class", "title", "x", SvgWriter.MARGIN, "y", 36.0, "font-size", TITLE_SIZE,
					"font-weight", "bold", "fill", theme.ink().hex());
			SvgWriter.rule(xml, TITLE_HEIGHT, width, theme);
		}
		xml.open("g", "class", "diagram", "transform",
				SvgWriter.translate(shift.x(), shift.y() + titleHeight()));
		drawn.elements().forEach(element -> writeElement(element, new Point(0, 0)));
		xml.open("g", "class", "edges");
		drawn.edges().forEach(this::writeEdge);
		xml.close("g");
		writeDecorations();
		xml.close("g");
		xml.close("g");
	}

	private void writeElement(ViewElement element, Point around) {
		@Nullable
		Box box = geometry.boxes().get(element.id());
		if (box == null) {
			return;
		}
		Point origin = new Point(around.x() + box.x(), around.y() + box.y());
		origins.put(element.id(), origin);
		String classes = cssClasses(element.kind().name(), element.mapping());
		String place = SvgWriter.translate(box.x(), box.y());
		if (down.contains(element.id())) {
			xml.open("g", "class", classes, "data-id", element.id(), "transform", place, "opacity", PALE);
		} else {
			xml.open("g", "class", classes, "data-id", element.id(), "transform", place);
		}
		String tooltip = element.tooltip();
		if (!tooltip.isEmpty()) {
			xml.text("title", tooltip);
		}
		element.style().ifPresent(style -> writeShape(element.kind(), style, box));
		geometry.labels().getOrDefault(element.id(), List.of()).forEach(
				label -> writeLabel(label, element.style().map(style -> style.label().color()).orElse(Rgb.BLACK)));
		element.children().forEach(child -> writeElement(child, origin));
		element.borderNodes().forEach(border -> writeElement(border, origin));
		xml.close("g");
	}

	private void writeShape(ViewElementKind kind, ElementStyle style, Box box) {
		switch (style) {
			case NodeStyle node when kind != ViewElementKind.LIST_ITEM -> Shapes.write(xml, node, theme, box.width(), box.height());
			case NodeStyle item -> {
				// A list item is its text; the figure of its style is not drawn.
			}
			case ContainerStyle container -> Shapes.write(xml, container, gradients, theme, box.width(), box.height());
		}
	}

	private void writeLabel(TextBox label, Rgb color) {
		boolean named = label.lines().size() > 1 && label.lines().get(0).bold();
		for (int i = 0; i < label.lines().size(); i++) {
			TextLine line = label.lines().get(i);
			// The first of several lines is the name, the others say more about it.
			Rgb shade = named && i > 0 && color.equals(theme.ink()) ? theme.muted() : color;
			xml.text("text", line.text(), "class", "label", "x", line.x(), "y", line.baseline(), "font-size",
					label.fontSize(), "font-weight", line.bold() ? "bold" : "normal", "fill", shade.hex());
		}
	}

	private void writeEdge(ViewEdge edge) {
		List<Point> route = geometry.routes().getOrDefault(edge.id(), List.of());
		if (route.size() < 2) {
			return;
		}
		xml.open("g", "class", cssClasses("EDGE", edge.mapping()), "data-id", edge.id());
		edge.style().ifPresent(style -> {
			double width = Math.max(1, style.size());
			xml.empty("path", "class", "line", "d", Shapes.path(route), "fill", "none", "stroke", style.color().hex(),
					"stroke-width", width, "stroke-linejoin", "round", "stroke-dasharray", Shapes.dashes(style.line(), width));
			Arrows.write(xml, style.sourceArrow(), route.get(1), route.get(0), style, view.background());
			Arrows.write(xml, style.targetArrow(), route.get(route.size() - 2), route.get(route.size() - 1), style,
					view.background());
		});
		Rgb color = edge.style().flatMap(EdgeStyle::centerLabel).map(label -> label.color()).orElse(theme.ink());
		for (TextBox label : geometry.labels().getOrDefault(edge.id(), List.of())) {
			writePlate(label);
			writeLabel(label, color);
		}
		xml.close("g");
	}

	/** Lets a label be read where lines run behind it. */
	private void writePlate(TextBox label) {
		Box box = label.box();
		xml.empty("rect", "class", "plate", "x", box.x() - 2, "y", box.y(), "width", box.width() + 4, "height", box.height(), "rx",
				3.0, "fill", view.background().hex(), "fill-opacity", 0.85);
	}

	private void writeDecorations() {
		Badges badges = new Badges(xml, view.background(), theme);
		for (Decoration decoration : options.decorations()) {
			@Nullable
			Point origin = origins.get(decoration.elementId());
			@Nullable
			Box box = geometry.boxes().get(decoration.elementId());
			List<Point> route = geometry.routes().getOrDefault(decoration.elementId(), List.of());
			if (origin != null && box != null) {
				badges.write(decoration, new Point(origin.x() + box.width(), origin.y()));
			} else if (route.size() > 1) {
				badges.write(decoration, middle(route));
			}
		}
	}

	/** Half way along a line, where a badge is at least as far from both ends as it can be. */
	private static Point middle(List<Point> route) {
		double length = 0;
		for (int i = 1; i < route.size(); i++) {
			length += distance(route.get(i - 1), route.get(i));
		}
		double rest = length / 2;
		for (int i = 1; i < route.size(); i++) {
			double part = distance(route.get(i - 1), route.get(i));
			if (rest <= part && part > 0) {
				double share = rest / part;
				return new Point(route.get(i - 1).x() + (route.get(i).x() - route.get(i - 1).x()) * share,
						route.get(i - 1).y() + (route.get(i).y() - route.get(i - 1).y()) * share);
			}
			rest -= part;
		}
		return route.get(0);
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	private static String cssClasses(String kind, String mapping) {
		return kind.toLowerCase(Locale.ROOT).replace('_', '-') + " mapping-" + cssName(mapping);
	}

	private static String cssName(String name) {
		return name.replaceAll("[^\\w-]+", "-");
	}
}
