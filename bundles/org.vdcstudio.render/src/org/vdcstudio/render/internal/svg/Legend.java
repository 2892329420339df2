/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.render.BadgeLook;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/**
 * Explains the kinds of elements of some sheets in the order of reading. A kind that comes in several looks, which
 * depend on conditions, is explained by all of them.
 */
final class Legend {

	private static final double TEXT_SIZE = 11;
	private static final double ROW_HEIGHT = 26;
	private static final double PADDING = 14;
	private static final double SWATCH_WIDTH = 22;
	private static final double SWATCH_HEIGHT = 14;
	private static final double GAP = 8;
	private static final int MOST_LOOKS = 5;

	/** What is drawn before a label. */
	private sealed interface Look {
	}

	private record Shape(ElementStyle style) implements Look {
	}

	private record Line(EdgeStyle style) implements Look {
	}

	private record Badge(Decoration.Kind kind) implements Look {
	}

	private record Load(LoadLevel level) implements Look {
	}

	private record Entry(String label, Map<Object, Look> looks) {

		void add(Object key, Look look) {
			if (looks.size() < MOST_LOOKS) {
				looks.putIfAbsent(key, look);
			}
		}

		double swatches() {
			return looks.size() * (SWATCH_WIDTH + GAP / 2) - GAP / 2;
		}

		double width() {
			return swatches() + GAP + TextMetrics.width(label, TEXT_SIZE, false) + 3 * GAP;
		}
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Gradients gradients;
	private final Theme theme;

	Legend(Gradients gradients, Theme theme) {
		this.gradients = gradients;
		this.theme = theme;
	}

	void add(Sheet sheet) {
		Map<String, Box> boxes = sheet.geometry().boxes();
		Box nowhere = new Box(0, 0, 0, 0);
		sheet.view().elements().stream()
				.sorted(Comparator.comparingDouble(element -> boxes.getOrDefault(element.id(), nowhere).x()))
				.flatMap(ViewElement::withContents)
				.filter(element -> boxes.containsKey(element.id()) && element.kind() != ViewElementKind.LIST_ITEM)
				.forEach(element -> element.style().ifPresent(
						style -> entry(sheet, element.mapping()).add(look(style), new Shape(style))));
	}

	void addEdges(Sheet sheet) {
		sheet.view().edges().stream().filter(edge -> sheet.geometry().routes().containsKey(edge.id()))
				.forEach(edge -> edge.style().ifPresent(style -> entry(sheet, edge.mapping()).add(
						List.of(style.color(), style.line(), style.size()), new Line(style))));
	}

	void addBadges(List<Decoration> decorations) {
		for (Decoration.Kind kind : BadgeLook.explained(decorations)) {
			entries.computeIfAbsent("badge " + kind, key -> new Entry(BadgeLook.meaning(kind), new LinkedHashMap<>())).add(kind,
					new Badge(kind));
		}
		if (LoadLevel.areShown(decorations)) {
			for (LoadLevel level : LoadLevel.values()) {
				entries.computeIfAbsent("load " + level, key -> new Entry(level.meaning(), new LinkedHashMap<>())).add(level, new Load(level));
			}
		}
	}

	/** Mappings of several diagrams that mean the same to people are one entry. */
	private Entry entry(Sheet sheet, String mapping) {
		return entries.computeIfAbsent(sheet.view().mappingLabel(mapping), label -> new Entry(label, new LinkedHashMap<>()));
	}

	/** What the eye tells apart. */
	private static Object look(ElementStyle style) {
		return switch (style) {
			case NodeStyle node -> List.of(node.figure().getClass(), node.color(), node.border());
			case ContainerStyle container -> List.of(container.shape(), container.background(), container.foreground(), container.border());
		};
	}

	/** {@return the height the legend takes within a width, rather in several rows than wider} */
	double height(double width) {
		return entries.isEmpty() ? 0 : rows(width).size() * ROW_HEIGHT + 2 * PADDING - (ROW_HEIGHT - SWATCH_HEIGHT);
	}

	private List<List<Entry>> rows(double width) {
		List<List<Entry>> rows = new ArrayList<>();
		double room = 0;
		for (Entry entry : entries.values()) {
			if (rows.isEmpty() || room < entry.width()) {
				rows.add(new ArrayList<>());
				room = width - 2 * SvgWriter.MARGIN;
			}
			rows.get(rows.size() - 1).add(entry);
			room -= entry.width();
		}
		return rows;
	}

	void write(Xml xml, double top, double width) {
		if (entries.isEmpty()) {
			return;
		}
		xml.open("g", "class", "legend", "transform", SvgWriter.translate(0, top));
		SvgWriter.rule(xml, 0, width, theme);
		double y = PADDING;
		for (List<Entry> row : rows(width)) {
			double x = SvgWriter.MARGIN;
			for (Entry entry : row) {
				writeEntry(xml, entry, x, y);
				x += entry.width();
			}
			y += ROW_HEIGHT;
		}
		xml.close("g");
	}

	private void writeEntry(Xml xml, Entry entry, double x, double y) {
		xml.open("g", "transform", SvgWriter.translate(x, y));
		double at = 0;
		for (Look look : entry.looks().values()) {
			xml.open("g", "transform", SvgWriter.translate(at, 0));
			writeSwatch(xml, look);
			xml.close("g");
			at += SWATCH_WIDTH + GAP / 2;
		}
		xml.text("text", entry.label(), "x", entry.swatches() + GAP, "y", SWATCH_HEIGHT / 2 + TEXT_SIZE * 0.36, "font-size",
				TEXT_SIZE, "fill", theme.muted().hex());
		xml.close("g");
	}

	private void writeSwatch(Xml xml, Look look) {
		switch (look) {
			case Shape(NodeStyle node) -> Shapes.write(xml, node, theme, SWATCH_WIDTH, SWATCH_HEIGHT);
			case Shape(ContainerStyle container) -> Shapes.write(xml, container, gradients, theme, SWATCH_WIDTH, SWATCH_HEIGHT);
			case Line(EdgeStyle edge) -> writeLine(xml, edge.color(), Math.max(1, edge.size()), edge.line());
			case Load(LoadLevel level) -> writeLine(xml, level.color(theme), level.width(1), LineStyle.SOLID);
			case Badge(Decoration.Kind kind) -> {
				BadgeLook badge = BadgeLook.of(kind);
				double width = Math.min(SWATCH_HEIGHT + badge.width() - BadgeLook.HEIGHT, SWATCH_WIDTH);
				xml.empty("rect", "x", (SWATCH_WIDTH - width) / 2, "width", width, "height", SWATCH_HEIGHT, "rx", SWATCH_HEIGHT / 2, "fill",
						badge.color().hex());
				xml.text("text", badge.text(), "x", SWATCH_WIDTH / 2, "y", SWATCH_HEIGHT / 2 + 3.6, "text-anchor", "middle",
						"font-size", BadgeLook.FONT_SIZE, "font-weight", "bold", "fill", badge.ink().hex());
			}
		}
	}

	private static void writeLine(Xml xml, Rgb color, double width, LineStyle line) {
		xml.empty("line", "x1", 0.0, "y1", SWATCH_HEIGHT / 2, "x2", SWATCH_WIDTH, "y2", SWATCH_HEIGHT / 2, "stroke", color.hex(),
				"stroke-width", width, "stroke-dasharray", Shapes.dashes(line, width));
	}
}
