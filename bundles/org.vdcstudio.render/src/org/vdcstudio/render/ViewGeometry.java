/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.List;
import java.util.Map;

/**
 * Places and sizes of a view, in pixels at a zoom of one, x to the right and y downwards. What is hidden has none.
 *
 * @param boxes by the id of an element, relative to the element around it, or to the diagram
 * @param labels by the id of an element, relative to that element; by the id of an edge, relative to the diagram; edges
 *        may have several
 * @param routes by the id of an edge, relative to the diagram: its ends and what lies between, two points at least
 * @param width of everything
 * @param height of everything
 */
public record ViewGeometry(Map<String, Box> boxes, Map<String, List<TextBox>> labels, Map<String, List<Point>> routes,
		double width, double height) {

	/** Takes copies of the maps. */
	public ViewGeometry {
		boxes = Map.copyOf(boxes);
		labels = Map.copyOf(labels);
		routes = Map.copyOf(routes);
	}

	/** A place. */
	public record Point(double x, double y) {
	}

	/** A rectangle, given by its upper left corner. */
	public record Box(double x, double y, double width, double height) {
	}

	/**
	 * A label: lines of text below one another.
	 *
	 * @param box the room the text takes
	 * @param lines from top to bottom
	 * @param fontSize height of the letters
	 */
	public record TextBox(Box box, List<TextLine> lines, double fontSize) {

		/** Takes a copy of the list. */
		public TextBox {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * A line of a label.
	 *
	 * @param text without line breaks
	 * @param x where it begins, relative to what the box of the label is relative to
	 * @param baseline the line the letters stand on, likewise
	 * @param bold whether the letters are bold: those of a bold label, but of several lines of a shape's label
	 *        only the first
	 */
	public record TextLine(String text, double x, double baseline, boolean bold) {
	}
}
