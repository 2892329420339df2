/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.vdcstudio.render.BadgeLook;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.Rgb;

/** Draws what is shown on top of elements and edges: small plates with a few characters, the whole text on hovering. */
final class Badges {

	private static final double RADIUS = BadgeLook.HEIGHT / 2;
	private static final double GAP = 2;

	private final Xml xml;
	private final Rgb background;
	private final Theme theme;
	private final Map<String, Double> used = new LinkedHashMap<>();

	Badges(Xml xml, Rgb background, Theme theme) {
		this.xml = xml;
		this.background = background;
		this.theme = theme;
	}

	/**
	 * Draws one.
	 *
	 * @param corner the upper right corner of a shape, or the middle of a line
	 */
	void write(Decoration decoration, Point corner) {
		BadgeLook look = BadgeLook.of(decoration, theme);
		double width = look.width();
		double before = used.merge(decoration.elementId(), width + GAP, Double::sum) - width - GAP;
		double x = corner.x() - before;
		String name = decoration.kind().name().toLowerCase(Locale.ROOT);
		xml.open("g", "class", "decoration " + name, "transform", SvgWriter.translate(x, corner.y()));
		xml.text("title", decoration.text());
		xml.empty("rect", "x", RADIUS - width, "y", -RADIUS, "width", width, "height", 2 * RADIUS, "rx", RADIUS, "fill",
				look.color().hex(), "stroke", background.hex(), "stroke-width", 1.5);
		xml.text("text", look.text(), "x", RADIUS - width / 2, "y", 3.6, "text-anchor", "middle", "font-size", BadgeLook.FONT_SIZE,
				"font-weight", "bold", "fill", look.ink().hex());
		xml.close("g");
	}
}
