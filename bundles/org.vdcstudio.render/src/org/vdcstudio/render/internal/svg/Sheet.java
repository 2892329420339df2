/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.TextMetrics;
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

	private final View view;
	private final ViewGeometry geometry;
	private final RenderOptions options;
	private final Xml xml;
	private final Gradients gradients;
	private final Map<String, Point> origins = new HashMap<>();

	Sheet(View view, ViewGeometry geometry, RenderOptions options, Xml xml, Gradients gradients) {
		this.view = view;
		this.geometry = geometry;
		this.options = options;
		this.xml = xml;
		this.gradients = gradients;
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
		return Math.max(geometry.width(), titleWidth);
	}

	double height() {
		return geometry.height() + titleHeight();
	}

	private double titleHeight() {
		return options.title() ? TITLE_HEIGHT : 0;
	}

	/** Writes the sheet at a height of the document. */
	void write(double y, double width) {
		xml.open("g", "class", "sheet viewpoint-" + cssName(view.viewpoint()), "transform", SvgWriter.translate(0, y));
		if (options.title()) {
			xml.text("text", view.title(), "class", "title", "x", SvgWriter.MARGIN, "y", 36.0, "font-size", TITLE_SIZE,
					"font-weight", "bold", "fill", SvgWriter.INK.hex());
			SvgWriter.rule(xml, TITLE_HEIGHT, width);
		}
		xml.open("g", "class", "diagram", "transform", SvgWriter.translate(0, titleHeight()));
		view.elements().forEach(element -> writeElement(element, new Point(0, 0)));
		xml.open("g", "class", "edges");
		view.edges().forEach(this::writeEdge);
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
		xml.open("g", "class", cssClasses(element.kind().name(), element.mapping()), "data-id", element.id(), "transform",
				SvgWriter.translate(box.x(), box.y()));
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
			case NodeStyle node when kind != ViewElementKind.LIST_ITEM -> Shapes.write(xml, node, box.width(), box.height());
			case NodeStyle item -> {
				// A list item is its text; the figure of its style is not drawn.
			}
			case ContainerStyle container -> Shapes.write(xml, container, gradients, box.width(), box.height());
		}
	}

	private void writeLabel(TextBox label, Rgb color) {
		boolean several = label.lines().size() > 1;
		for (int i = 0; i < label.lines().size(); i++) {
			TextLine line = label.lines().get(i);
			// The first of several lines is the name, the others say more about it.
			Rgb shade = several && i > 0 && color.equals(SvgWriter.INK) ? SvgWriter.MUTED : color;
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
		Rgb color = edge.style().flatMap(EdgeStyle::centerLabel).map(label -> label.color()).orElse(SvgWriter.INK);
		geometry.labels().getOrDefault(edge.id(), List.of()).forEach(label -> writeLabel(label, color));
		xml.close("g");
	}

	private void writeDecorations() {
		for (Decoration decoration : options.decorations()) {
			@Nullable
			Point origin = origins.get(decoration.elementId());
			@Nullable
			Box box = geometry.boxes().get(decoration.elementId());
			if (origin != null && box != null) {
				String name = decoration.kind().name().toLowerCase(Locale.ROOT);
				xml.open("g", "class", "decoration " + name, "transform", SvgWriter.translate(origin.x() + box.width(), origin.y()));
				xml.text("title", decoration.text());
				xml.empty("circle", "r", 8.0, "fill", color(decoration.kind()).hex(), "stroke", "#ffffff", "stroke-width", 1.5);
				String badge = decoration.badge().isEmpty() ? "!" : decoration.badge();
				xml.text("text", badge, "y", 3.6, "text-anchor", "middle", "font-size", 10.0, "font-weight", "bold", "fill",
						"#ffffff");
				xml.close("g");
			}
		}
	}

	private static Rgb color(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> new Rgb(186, 37, 37);
			case WARNING -> new Rgb(203, 110, 23);
			case INFO -> new Rgb(38, 128, 194);
			case LOAD -> new Rgb(63, 145, 66);
			case STATE -> SvgWriter.MUTED;
		};
	}

	private static String cssClasses(String kind, String mapping) {
		return kind.toLowerCase(Locale.ROOT).replace('_', '-') + " mapping-" + cssName(mapping);
	}

	private static String cssName(String name) {
		return name.replaceAll("[^\\w-]+", "-");
	}
}
