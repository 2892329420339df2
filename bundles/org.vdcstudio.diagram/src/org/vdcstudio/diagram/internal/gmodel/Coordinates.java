/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.List;

import org.vdcstudio.render.ViewGeometry.Point;

/**
 * Places and sizes as JSON, to a hundredth of a pixel: nobody sees less. Dense networks have some ten thousand of them, and are sent anew
 * after every edit.
 */
final class Coordinates {

	private static final long HUNDREDTHS = 100;
	private static final int TENTHS = 10;
	private static final int CHARACTERS_PER_POINT = 28;
	private static final String NEXT = ",{";

	private Coordinates() {
	}

	/** {@return the nearest number that is told} */
	static double rounded(double value) {
		return Math.round(value * HUNDREDTHS) / (double) HUNDREDTHS;
	}

	/** {@return an object with x and y} */
	static String point(double x, double y) {
		return pair("x", x, "y", y);
	}

	/** {@return an object with width and height} */
	static String size(double width, double height) {
		return pair("width", width, "height", height);
	}

	/** {@return an array of points} */
	static String points(List<Point> points) {
		StringBuilder text = new StringBuilder(CHARACTERS_PER_POINT * (points.size() + 1)).append('[');
		for (Point point : points) {
			appendPair(text.append(text.length() > 1 ? "," : ""), "x", point.x(), "y", point.y());
		}
		return text.append(']').toString();
	}

	/** {@return an array of what is between the first and the last of {@link #points}} */
	static String bends(String points) {
		int second = points.indexOf(NEXT);
		int last = points.lastIndexOf(NEXT);
		return second == last ? "[]" : "[" + points.substring(second + 1, last) + "]";
	}

	private static String pair(String first, double one, String second, double other) {
		return appendPair(new StringBuilder(CHARACTERS_PER_POINT), first, one, second, other).toString();
	}

	private static StringBuilder appendPair(StringBuilder text, String first, double one, String second, double other) {
		append(text.append("{\"").append(first).append("\":"), one);
		append(text.append(",\"").append(second).append("\":"), other);
		return text.append('}');
	}

	private static void append(StringBuilder text, double value) {
		long rounded = Math.round(value * HUNDREDTHS);
		if (rounded < 0) {
			text.append('-');
		}
		long absolute = Math.abs(rounded);
		text.append(absolute / HUNDREDTHS);
		long rest = absolute % HUNDREDTHS;
		if (rest != 0) {
			text.append('.').append(rest / TENTHS);
			if (rest % TENTHS != 0) {
				text.append(rest % TENTHS);
			}
		}
	}
}
