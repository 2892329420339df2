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

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Explains the kinds of elements of some sheets, each as its first element looks, in the order of reading. */
final class Legend {

	private static final double TEXT_SIZE = 11;
	private static final double ROW_HEIGHT = 26;
	private static final double PADDING = 14;
	private static final double SWATCH_WIDTH = 22;
	private static final double SWATCH_HEIGHT = 14;
	private static final double GAP = 8;

	private record Entry(String label, @Nullable ElementStyle element, @Nullable EdgeStyle edge) {

		double width() {
			return SWATCH_WIDTH + GAP + TextMetrics.width(label, TEXT_SIZE, false) + 3 * GAP;
		}
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Gradients gradients;

	Legend(Gradients gradients) {
		this.gradients = gradients;
	}

	void add(Sheet sheet) {
		Map<String, Box> boxes = sheet.geometry().boxes();
		Box nowhere = new Box(0, 0, 0, 0);
		sheet.view().elements().stream()
				.sorted(Comparator.comparingDouble(element -> boxes.getOrDefault(element.id(), nowhere).x()))
				.flatMap(ViewElement::withContents).filter(element -> boxes.containsKey(element.id()))
				.forEach(element -> element.style().ifPresent(style -> entries.putIfAbsent(element.mapping(),
						new Entry(sheet.view().mappingLabel(element.mapping()), style, null))));
	}

	void addEdges(Sheet sheet) {
		sheet.view().edges().stream().filter(edge -> sheet.geometry().routes().containsKey(edge.id()))
				.forEach(edge -> edge.style().ifPresent(style -> entries.putIfAbsent(edge.mapping(),
						new Entry(sheet.view().mappingLabel(edge.mapping()), null, style))));
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
		SvgWriter.rule(xml, 0, width);
		double y = PADDING;
		for (List<Entry> row : rows(width)) {
			double x = SvgWriter.MARGIN;
			for (Entry entry : row) {
				xml.open("g", "transform", SvgWriter.translate(x, y));
				writeSwatch(xml, entry);
				xml.text("text", entry.label(), "x", SWATCH_WIDTH + GAP, "y", SWATCH_HEIGHT / 2 + TEXT_SIZE * 0.36,
						"font-size", TEXT_SIZE, "fill", SvgWriter.MUTED.hex());
				xml.close("g");
				x += entry.width();
			}
			y += ROW_HEIGHT;
		}
		xml.close("g");
	}

	private void writeSwatch(Xml xml, Entry entry) {
		switch (entry.element()) {
			case NodeStyle node -> Shapes.write(xml, node, SWATCH_WIDTH, SWATCH_HEIGHT);
			case ContainerStyle container -> Shapes.write(xml, container, gradients, SWATCH_WIDTH, SWATCH_HEIGHT);
			case null -> {
				EdgeStyle edge = entry.edge();
				LineStyle line = edge == null ? LineStyle.SOLID : edge.line();
				double stroke = edge == null ? 1 : Math.max(1, edge.size());
				xml.empty("line", "x1", 0.0, "y1", SWATCH_HEIGHT / 2, "x2", SWATCH_WIDTH, "y2", SWATCH_HEIGHT / 2, "stroke",
						(edge == null ? SvgWriter.INK : edge.color()).hex(), "stroke-width", stroke, "stroke-dasharray",
						Shapes.dashes(line, stroke));
			}
		}
	}
}
