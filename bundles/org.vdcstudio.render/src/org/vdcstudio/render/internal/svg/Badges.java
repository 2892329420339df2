/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.Rgb;

/** Draws what is shown on top of elements and edges: small plates with a few characters, the whole text on hovering. */
final class Badges {

	private static final double RADIUS = 8;
	private static final double LETTERS = 10;
	private static final double GAP = 2;

	private final Xml xml;
	private final Rgb background;
	private final Map<String, Double> used = new LinkedHashMap<>();

	Badges(Xml xml, Rgb background) {
		this.xml = xml;
		this.background = background;
	}

	/**
	 * Draws one.
	 *
	 * @param corner the upper right corner of a shape, or the middle of a line
	 */
	void write(Decoration decoration, Point corner) {
		double width = width(decoration);
		double before = used.merge(decoration.elementId(), width + GAP, Double::sum) - width - GAP;
		double x = corner.x() - before;
		String name = decoration.kind().name().toLowerCase(Locale.ROOT);
		xml.open("g", "class", "decoration " + name, "transform", SvgWriter.translate(x, corner.y()));
		xml.text("title", decoration.text());
		xml.empty("rect", "x", RADIUS - width, "y", -RADIUS, "width", width, "height", 2 * RADIUS, "rx", RADIUS, "fill",
				color(decoration.kind()).hex(), "stroke", background.hex(), "stroke-width", 1.5);
		xml.text("text", text(decoration), "x", RADIUS - width / 2, "y", 3.6, "text-anchor", "middle", "font-size", LETTERS,
				"font-weight", "bold", "fill", "#ffffff");
		xml.close("g");
	}

	/** {@return how much room the badges of one element take} */
	static double width(Decoration decoration) {
		return Math.max(2 * RADIUS, TextMetrics.width(text(decoration), LETTERS, true) + RADIUS);
	}

	private static String text(Decoration decoration) {
		return decoration.badge().isEmpty() ? symbol(decoration.kind()) : decoration.badge();
	}

	private static String symbol(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR, WARNING -> "!";
			case INFO -> "i";
			case LOAD -> "%";
			case STATE -> "•";
		};
	}

	static Rgb color(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> new Rgb(186, 37, 37);
			case WARNING -> new Rgb(176, 88, 12);
			case INFO -> new Rgb(30, 111, 173);
			case LOAD -> new Rgb(47, 122, 50);
			case STATE -> new Rgb(82, 96, 109);
		};
	}

	static String meaning(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> "Error";
			case WARNING -> "Warning";
			case INFO -> "Advice";
			case LOAD -> "Load";
			case STATE -> "State";
		};
	}

	/** {@return the kinds that occur, the worst first} */
	static List<Decoration.Kind> kinds(List<Decoration> decorations) {
		return decorations.stream().map(Decoration::kind).distinct().sorted().toList();
	}
}
