/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.render.Picture;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;

/** Draws the figures of nodes and the course of edges. */
final class Shapes {

	/** Squares have their corners taken off a little: many of them side by side look calmer. */
	private static final double SOFT_CORNER = 4;
	/** Shapes smaller than this throw no shadow. */
	private static final double RAISED = 24;
	private static final double FOLD = 10;
	private static final double BEND_RADIUS = 6;

	private Shapes() {
	}

	static void write(Xml xml, NodeStyle style, Theme theme, double width, double height) {
		switch (style.figure()) {
			case Figure.Ellipse ellipse -> ellipse(xml, style, width, height);
			case Figure.Dot dot -> ellipse(xml, style, width, height);
			case Figure.Lozenge lozenge -> polygon(xml, style, width / 2, 0, width, height / 2, width / 2, height, 0,
					height / 2);
			case Figure.Note note -> polygon(xml, style, 0, 0, width - FOLD, 0, width, FOLD, width, height, 0, height);
			case Figure.Bundled bundled -> bundled(xml, bundled.name(), style, width, height);
			case Figure.Gauge gauge -> gauge(xml, gauge, style, width, height);
			case Figure.Square square -> {
				if (width >= RAISED && height >= RAISED && style.border().line() == LineStyle.SOLID
						&& style.border().size() > 0) {
					shadow(xml, theme, width, height, SOFT_CORNER);
				}
				rectangle(xml, style, width, height);
			}
			case Figure.Image image -> picture(xml, image.path(), "xMidYMid meet", width, height);
		}
	}

	static void write(Xml xml, ContainerStyle style, Gradients gradients, Theme theme, double width, double height) {
		BorderStyle border = style.border();
		Optional<String> image = style.image();
		if (style.shape() == ContainerStyle.Shape.IMAGE && image.isPresent()) {
			picture(xml, image.get(), "none", width, height);
			return;
		}
		if (height >= RAISED && border.line() == LineStyle.SOLID) {
			shadow(xml, theme, width, height, style.cornerWidth() / 2.0);
		}
		// A container without a border still shows where it ends.
		double stroke = Math.max(1, border.size());
		xml.empty("rect", "class", "shape", "width", width, "height", height, "rx", style.cornerWidth() / 2.0, "ry",
				style.cornerHeight() / 2.0, "fill", gradients.fill(style), "stroke", border.color().hex(), "stroke-width",
				stroke, "stroke-dasharray", dashes(border.line(), stroke));
	}

	/** A hint of depth, drawn without filters, which not every program knows. */
	private static void shadow(Xml xml, Theme theme, double width, double height, double corner) {
		double opacity = theme == Theme.DARK ? 0.35 : 0.07;
		xml.empty("rect", "class", "shadow", "x", 0.5, "y", 2.0, "width", width, "height", height, "rx", corner, "fill", "#000000",
				"fill-opacity", opacity);
	}

	/** A picture, or a crossed frame where it is missing. */
	private static void picture(Xml xml, String path, String fit, double width, double height) {
		Optional<Picture> found = Picture.find(path);
		if (found.isPresent()) {
			xml.empty("image", "class", "shape", "width", width, "height", height, "preserveAspectRatio", fit, "href",
					found.get().dataUri());
		} else {
			xml.empty("path", "class", "shape missing", "d",
					"M0 0 H%1$s V%2$s H0 Z L%1$s %2$s M%1$s 0 L0 %2$s".formatted(Xml.number(width), Xml.number(height)), "fill", "none",
					"stroke", "#9aa5b1", "stroke-dasharray", "3 2");
		}
	}

	private static void bundled(Xml xml, String name, NodeStyle style, double width, double height) {
		switch (name) {
			case "triangle" -> polygon(xml, style, width / 2, 0, width, height, 0, height);
			case "dot", "ring" -> ellipse(xml, style, width, height);
			default -> rectangle(xml, style, width, height);
		}
	}

	private static void gauge(Xml xml, Figure.Gauge gauge, NodeStyle style, double width, double height) {
		rectangle(xml, style, width, height);
		double rowHeight = height / Math.max(1, gauge.sections().size());
		for (int i = 0; i < gauge.sections().size(); i++) {
			Figure.Gauge.Section section = gauge.sections().get(i);
			double range = Math.max(1, section.max() - section.min());
			double share = Math.clamp((section.value() - section.min()) / range, 0, 1);
			xml.empty("rect", "class", "gauge", "y", i * rowHeight, "width", width, "height", rowHeight, "fill",
					section.background().hex());
			xml.empty("rect", "class", "gauge-value", "y", i * rowHeight, "width", width * share, "height", rowHeight, "fill",
					section.foreground().hex());
		}
	}

	private static void rectangle(Xml xml, NodeStyle style, double width, double height) {
		xml.empty("rect", "class", "shape", "width", width, "height", height, "rx", SOFT_CORNER, "fill",
				style.color().hex(), "stroke", style.border().color().hex(), "stroke-width", stroke(style),
				"stroke-dasharray", dashes(style.border().line(), stroke(style)));
	}

	private static void ellipse(Xml xml, NodeStyle style, double width, double height) {
		xml.empty("ellipse", "class", "shape", "cx", width / 2, "cy", height / 2, "rx", width / 2, "ry", height / 2, "fill",
				style.color().hex(), "stroke", style.border().color().hex(), "stroke-width", stroke(style),
				"stroke-dasharray", dashes(style.border().line(), stroke(style)));
	}

	private static void polygon(Xml xml, NodeStyle style, double... coordinates) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < coordinates.length; i += 2) {
			points.append(i == 0 ? "" : " ").append(Xml.number(coordinates[i])).append(',')
					.append(Xml.number(coordinates[i + 1]));
		}
		xml.empty("polygon", "class", "shape", "points", points, "fill", style.color().hex(), "stroke",
				style.border().color().hex(), "stroke-width", stroke(style), "stroke-dasharray",
				dashes(style.border().line(), stroke(style)));
	}

	private static double stroke(NodeStyle style) {
		return style.border().size();
	}

	static String dashes(LineStyle line, double stroke) {
		double unit = Math.max(1, stroke);
		return switch (line) {
			case SOLID -> "none";
			case DASH -> Xml.number(4 * unit) + " " + Xml.number(3 * unit);
			case DOT -> Xml.number(unit) + " " + Xml.number(2 * unit);
			case DASH_DOT -> Xml.number(4 * unit) + " " + Xml.number(2 * unit) + " " + Xml.number(unit) + " "
					+ Xml.number(2 * unit);
		};
	}

	/** {@return a path through the points with its bends rounded} */
	static String path(List<Point> points) {
		StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
		for (int i = 1; i < points.size() - 1; i++) {
			Point bend = points.get(i);
			Point before = towards(bend, points.get(i - 1));
			Point after = towards(bend, points.get(i + 1));
			path.append(" L").append(at(before)).append(" Q").append(at(bend)).append(' ').append(at(after));
		}
		return path.append(" L").append(at(points.get(points.size() - 1))).toString();
	}

	private static Point towards(Point from, Point to) {
		double distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double share = distance == 0 ? 0 : Math.min(BEND_RADIUS, distance / 2) / distance;
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}

	private static String at(Point point) {
		return Xml.number(point.x()) + " " + Xml.number(point.y());
	}
}
