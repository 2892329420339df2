/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.layout;

import java.util.List;
import java.util.Map;

/**
 * Places and sizes of a view, in pixels at a zoom of one, x to the right and y downwards.
 *
 * @param boxes by the id of an element, relative to the element around it
 * @param labels by the id of an element, relative to that element; by the id of an edge, relative to the diagram
 * @param routes by the id of an edge, relative to the diagram: its ends and what lies between, two points at least
 */
public record DiagramGeometry(Map<String, Box> boxes, Map<String, TextBox> labels, Map<String, List<Point>> routes) {

	/** Takes copies of the maps. */
	public DiagramGeometry {
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
	 * A line of text.
	 *
	 * @param box the room the text takes
	 * @param baseline from the top of the box to the line the letters stand on
	 * @param fontSize height of the letters
	 */
	public record TextBox(Box box, double baseline, double fontSize) {
	}
}
