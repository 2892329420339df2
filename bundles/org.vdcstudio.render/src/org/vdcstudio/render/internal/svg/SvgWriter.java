/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** Writes a view that has been arranged as an SVG document. Text stays text; every group names its element. */
public final class SvgWriter {

	private static final double TITLE_SIZE = 18;
	private static final double TITLE_HEIGHT = 56;
	private static final double LEGEND_SIZE = 11;
	private static final double LEGEND_HEIGHT = 48;
	private static final double SWATCH_WIDTH = 22;
	private static final double SWATCH_HEIGHT = 14;
	private static final double MARGIN = 24;
	private static final double MIN_WIDTH = 240;
	private static final Rgb INK = new Rgb(31, 41, 51);
	private static final Rgb MUTED = new Rgb(97, 110, 124);
	private static final Rgb RULE = new Rgb(228, 231, 235);

	private final View view;
	private final ViewGeometry geometry;
	private final RenderOptions options;
	private final Xml xml = new Xml();
	private final Gradients gradients = new Gradients();
	private final Map<String, Point> origins = new LinkedHashMap<>();

	/** Creates a writer. */
	public SvgWriter(View view, ViewGeometry geometry, RenderOptions options) {
		this.view = view;
		this.geometry = geometry;
		this.options = options;
	}

	/** {@return the document} */
	public String write() {
		List<LegendEntry> legend = options.legend() ? legend() : List.of();
		double top = options.title() ? TITLE_HEIGHT : 0;
		double bottom = legend.isEmpty() ? 0 : LEGEND_HEIGHT;
		double width = Math.ceil(Math.max(Math.max(geometry.width(), MIN_WIDTH),
				Math.max(legendWidth(legend), titleWidth())));
		double height = Math.ceil(geometry.height() + top + bottom);
		xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox",
				"0 0 " + Xml.number(width) + " " + Xml.number(height), "role", "img", "aria-labelledby", "title", "class",
				"viewpoint-" + cssName(view.viewpoint()), "font-family", TextMetrics.FONT_FALLBACK);
		xml.text("title", view.title(), "id", "title");
		view.allElements().forEach(element -> element.style().ifPresent(gradients::add));
		gradients.write(xml);
		xml.empty("rect", "class", "background", "width", width, "height", height, "fill", view.background().hex());
		if (options.title()) {
			writeTitle(width);
		}
		xml.open("g", "class", "diagram", "transform", translate(0, top));
		view.elements().forEach(element -> writeElement(element, new Point(0, 0)));
		xml.open("g", "class", "edges");
		view.edges().forEach(this::writeEdge);
		xml.close("g");
		writeDecorations();
		xml.close("g");
		writeLegend(legend, top + geometry.height(), width);
		xml.close("svg");
		return xml.toString();
	}

	private double titleWidth() {
		return options.title() ? TextMetrics.width(view.title(), TITLE_SIZE, true) + 2 * MARGIN : 0;
	}

	private void writeTitle(double width) {
		xml.text("text", view.title(), "class", "title", "x", MARGIN, "y", 36.0, "font-size", TITLE_SIZE, "font-weight", "bold",
				"fill", INK.hex());
		xml.empty("line", "x1", MARGIN, "y1", TITLE_HEIGHT, "x2", width - MARGIN, "y2", TITLE_HEIGHT, "stroke", RULE.hex());
	}

	private static String translate(double x, double y) {
		return "translate(" + Xml.number(x) + " " + Xml.number(y) + ")";
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
				translate(box.x(), box.y()));
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
			case ContainerStyle container -> writeContainer(container, box.width(), box.height());
		}
	}

	private void writeContainer(ContainerStyle style, double width, double height) {
		BorderStyle border = style.border();
		// A container without a border still shows where it ends.
		double stroke = Math.max(1, border.size());
		xml.empty("rect", "class", "shape", "width", width, "height", height, "rx", style.cornerWidth() / 2.0, "ry",
				style.cornerHeight() / 2.0, "fill", gradients.fill(style), "stroke", border.color().hex(), "stroke-width",
				stroke, "stroke-dasharray", Shapes.dashes(border.line(), stroke));
	}

	private void writeLabel(TextBox label, Rgb color) {
		boolean several = label.lines().size() > 1;
		for (int i = 0; i < label.lines().size(); i++) {
			TextLine line = label.lines().get(i);
			// The first of several lines is the name, the others say more about it.
			Rgb shade = several && i > 0 && color.equals(INK) ? MUTED : color;
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
		Rgb color = edge.style().flatMap(EdgeStyle::centerLabel).map(label -> label.color()).orElse(INK);
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
				xml.open("g", "class", "decoration " + name, "transform", translate(origin.x() + box.width(), origin.y()));
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
			case STATE -> MUTED;
		};
	}

	private record LegendEntry(String label, @Nullable ElementStyle element, @Nullable EdgeStyle edge) {

		double width() {
			return SWATCH_WIDTH + 8 + TextMetrics.width(label, LEGEND_SIZE, false) + 24;
		}
	}

	/** One entry for each mapping that shows something, as its first element looks, in the order of reading. */
	private List<LegendEntry> legend() {
		Map<String, LegendEntry> entries = new LinkedHashMap<>();
		Stream<ViewElement> shown = view.elements().stream().filter(element -> geometry.boxes().containsKey(element.id()))
				.sorted(Comparator.comparingDouble(element -> box(element).x())).flatMap(ViewElement::withContents)
				.filter(element -> geometry.boxes().containsKey(element.id()));
		shown.forEach(element -> element.style().ifPresent(style -> entries.putIfAbsent(element.mapping(),
				new LegendEntry(view.mappingLabel(element.mapping()), style, null))));
		view.edges().stream().filter(edge -> geometry.routes().containsKey(edge.id()))
				.forEach(edge -> edge.style().ifPresent(style -> entries.putIfAbsent(edge.mapping(),
						new LegendEntry(view.mappingLabel(edge.mapping()), null, style))));
		return new ArrayList<>(entries.values());
	}

	private Box box(ViewElement element) {
		return geometry.boxes().getOrDefault(element.id(), new Box(0, 0, 0, 0));
	}

	private static double legendWidth(List<LegendEntry> legend) {
		return legend.stream().mapToDouble(LegendEntry::width).sum() + 2 * MARGIN;
	}

	private void writeLegend(List<LegendEntry> legend, double top, double width) {
		if (legend.isEmpty()) {
			return;
		}
		xml.open("g", "class", "legend", "transform", translate(0, top));
		xml.empty("line", "x1", MARGIN, "y1", 0.0, "x2", width - MARGIN, "y2", 0.0, "stroke", RULE.hex());
		double x = MARGIN;
		double y = (LEGEND_HEIGHT - SWATCH_HEIGHT) / 2;
		for (LegendEntry entry : legend) {
			xml.open("g", "transform", translate(x, y));
			writeSwatch(entry);
			xml.text("text", entry.label(), "x", SWATCH_WIDTH + 8, "y", SWATCH_HEIGHT / 2 + LEGEND_SIZE * 0.36, "font-size",
					LEGEND_SIZE, "fill", MUTED.hex());
			xml.close("g");
			x += entry.width();
		}
		xml.close("g");
	}

	private void writeSwatch(LegendEntry entry) {
		switch (entry.element()) {
			case NodeStyle node -> Shapes.write(xml, node, SWATCH_WIDTH, SWATCH_HEIGHT);
			case ContainerStyle container -> writeContainer(container, SWATCH_WIDTH, SWATCH_HEIGHT);
			case null -> {
				EdgeStyle edge = entry.edge();
				LineStyle line = edge == null ? LineStyle.SOLID : edge.line();
				double stroke = edge == null ? 1 : Math.max(1, edge.size());
				xml.empty("line", "x1", 0.0, "y1", SWATCH_HEIGHT / 2, "x2", SWATCH_WIDTH, "y2", SWATCH_HEIGHT / 2, "stroke",
						(edge == null ? INK : edge.color()).hex(), "stroke-width", stroke, "stroke-dasharray",
						Shapes.dashes(line, stroke));
			}
		}
	}

	private static String cssClasses(String kind, String mapping) {
		return kind.toLowerCase(Locale.ROOT).replace('_', '-') + " mapping-" + cssName(mapping);
	}

	private static String cssName(String name) {
		return name.replaceAll("[^\\w-]+", "-");
	}
}
