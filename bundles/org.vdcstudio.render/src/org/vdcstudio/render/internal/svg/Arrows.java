/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.EdgeArrow;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.Rgb;

/** Draws the decorations at the ends of edges. */
final class Arrows {

	private static final double LENGTH = 9;
	private static final double HALF_WIDTH = 4.5;

	private Arrows() {
	}

	/**
	 * Draws the decoration of one end.
	 *
	 * @param from the point of the edge before its end
	 * @param end where the edge ends
	 * @param background what hollow decorations are filled with
	 */
	static void write(Xml xml, EdgeArrow arrow, Point from, Point end, EdgeStyle style, Rgb background) {
		switch (arrow) {
			case NONE -> {
				// a plain end
			}
			// Input arrows point at the element, output arrows back along the edge.
			case INPUT -> open(xml, from, end, style, true);
			case OUTPUT -> open(xml, from, end, style, false);
			case INPUT_CLOSED -> triangle(xml, from, end, style, background, true);
			case OUTPUT_CLOSED -> triangle(xml, from, end, style, background, false);
			case INPUT_FILL_CLOSED -> triangle(xml, from, end, style, style.color(), true);
			case OUTPUT_FILL_CLOSED -> triangle(xml, from, end, style, style.color(), false);
			case DIAMOND, INPUT_WITH_DIAMOND, DIAMOND_WITH_DOT -> diamond(xml, from, end, style, background);
			case FILL_DIAMOND, INPUT_WITH_FILL_DIAMOND, FILL_DIAMOND_WITH_DOT ->
				diamond(xml, from, end, style, style.color());
			case DOT, INPUT_WITH_DOT -> circle(xml, from, end, style, style.color());
			case CIRCLE_PLUS -> circle(xml, from, end, style, background);
		}
	}

	/** A place along the edge and beside it, seen from its end. */
	private static String at(Point from, Point end, double back, double aside) {
		double distance = Math.max(1e-9, Math.hypot(end.x() - from.x(), end.y() - from.y()));
		double dx = (end.x() - from.x()) / distance;
		double dy = (end.y() - from.y()) / distance;
		return Xml.number(end.x() - dx * back - dy * aside) + " " + Xml.number(end.y() - dy * back + dx * aside);
	}

	private static void open(Xml xml, Point from, Point end, EdgeStyle style, boolean input) {
		double base = input ? LENGTH : 0;
		String d = "M" + at(from, end, base, HALF_WIDTH) + " L" + at(from, end, LENGTH - base, 0) + " L"
				+ at(from, end, base, -HALF_WIDTH);
		draw(xml, d, style, "none");
	}

	private static void triangle(Xml xml, Point from, Point end, EdgeStyle style, Rgb fill, boolean input) {
		double base = input ? LENGTH : 0;
		String d = "M" + at(from, end, base, HALF_WIDTH) + " L" + at(from, end, LENGTH - base, 0) + " L"
				+ at(from, end, base, -HALF_WIDTH) + " Z";
		draw(xml, d, style, fill.hex());
	}

	private static void diamond(Xml xml, Point from, Point end, EdgeStyle style, Rgb fill) {
		String d = "M" + at(from, end, 0, 0) + " L" + at(from, end, LENGTH, HALF_WIDTH) + " L" + at(from, end, 2 * LENGTH, 0)
				+ " L" + at(from, end, LENGTH, -HALF_WIDTH) + " Z";
		draw(xml, d, style, fill.hex());
	}

	private static void circle(Xml xml, Point from, Point end, EdgeStyle style, Rgb fill) {
		String[] center = at(from, end, HALF_WIDTH, 0).split(" ");
		xml.empty("circle", "class", "arrow", "cx", center[0], "cy", center[1], "r", HALF_WIDTH, "fill", fill.hex(), "stroke",
				style.color().hex());
	}

	private static void draw(Xml xml, String path, EdgeStyle style, String fill) {
		xml.empty("path", "class", "arrow", "d", path, "fill", fill, "stroke", style.color().hex(), "stroke-width",
				(double) Math.max(1, style.size()), "stroke-linejoin", "round");
	}
}
