/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelFormat;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.ViewElement;

/** A label cut into lines and measured. */
final class Labels {

	/** The room of a measured label. */
	record Measured(List<String> lines, double fontSize, boolean bold, boolean named, double width, double height) {

		boolean isEmpty() {
			return lines.isEmpty();
		}

		private boolean isBold(int line) {
			return named && lines.size() > 1 ? line == 0 : bold;
		}

		/** {@return the label with its upper left corner at a place, its lines aligned within a width} */
		TextBox at(double x, double y, double room, LabelAlignment alignment) {
			List<TextLine> placed = new ArrayList<>();
			double lineHeight = TextMetrics.lineHeight(fontSize);
			for (int i = 0; i < lines.size(); i++) {
				double free = room - TextMetrics.width(lines.get(i), fontSize, isBold(i));
				double shift = switch (alignment) {
					case LEFT -> 0;
					case CENTER -> free / 2;
					case RIGHT -> free;
				};
				placed.add(new TextLine(lines.get(i), x + shift, y + i * lineHeight + TextMetrics.baseline(fontSize), isBold(i)));
			}
			return new TextBox(new Box(x, y, room, height), placed, fontSize);
		}
	}

	/** No text. */
	static final Measured NONE = new Measured(List.of(), 0, false, false, 0, 0);

	private Labels() {
	}

	/** Measures the label of a shape, whose first line of several is its name. */
	static Measured measure(String text, LabelStyle style) {
		return measure(text, style, true);
	}

	/** Measures the label of an edge, all of whose lines are alike. */
	static Measured measureOfEdge(String text, LabelStyle style) {
		return measure(text, style, false);
	}

	private static Measured measure(String text, LabelStyle style, boolean named) {
		double size = TextMetrics.pixels(style.size());
		boolean bold = style.format().contains(LabelFormat.BOLD);
		List<String> lines = text.isEmpty() || style.hidden() ? List.of() : text.lines().toList();
		Measured raw = new Measured(lines, size, bold, named, 0, lines.size() * TextMetrics.lineHeight(size));
		double width = 0;
		for (int i = 0; i < lines.size(); i++) {
			width = Math.max(width, TextMetrics.width(lines.get(i), size, raw.isBold(i)));
		}
		return new Measured(lines, size, bold, named, Math.ceil(width), raw.height());
	}

	/** {@return the label moved} */
	static TextBox moved(TextBox label, double dx, double dy) {
		Box box = label.box();
		return new TextBox(new Box(box.x() + dx, box.y() + dy, box.width(), box.height()), label.lines().stream()
				.map(line -> new TextLine(line.text(), line.x() + dx, line.baseline() + dy, line.bold())).toList(), label.fontSize());
	}

	/** {@return the part of additional width that is to the left of the label of an element} */
	static double share(ViewElement element) {
		return element.style().map(style -> switch (style.label().alignment()) {
			case LEFT -> 0.0;
			case CENTER -> 0.5;
			case RIGHT -> 1.0;
		}).orElse(0.5);
	}
}
