/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.List;

import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.TextMetrics;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.viewpoint.view.View;

/** Writes views below one another as an SVG document. Text stays text; every group names its element. */
public final class SvgWriter {

	static final double MARGIN = 24;
	private static final double MIN_WIDTH = 480;

	private SvgWriter() {
	}

	/** A view and where everything in it is. */
	public record Arranged(View view, ViewGeometry geometry) {
	}

	/** {@return a document with all views, which must be at least one} */
	public static String write(List<Arranged> views, RenderOptions options) {
		Xml xml = new Xml();
		Gradients gradients = new Gradients();
		List<Sheet> sheets = views.stream()
				.map(each -> new Sheet(options.theme().apply(each.view()), each.geometry(), options, xml, gradients)).toList();
		Legend legend = new Legend(gradients, options.theme());
		if (options.legend()) {
			sheets.forEach(legend::add);
			sheets.forEach(legend::addEdges);
			legend.addBadges(options.decorations());
		}
		double widest = sheets.stream().mapToDouble(Sheet::width).max().orElse(0);
		double width = Math.ceil(Math.max(widest, MIN_WIDTH));
		double height = Math.ceil(sheets.stream().mapToDouble(Sheet::height).sum() + legend.height(width));
		xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox",
				"0 0 " + Xml.number(width) + " " + Xml.number(height), "role", "img", "aria-labelledby", "title",
				"font-family", TextMetrics.FONT_FALLBACK);
		xml.text("title", String.join(", ", sheets.stream().map(sheet -> sheet.view().title()).toList()), "id", "title");
		gradients.write(xml);
		xml.empty("rect", "class", "background", "width", width, "height", height, "fill",
				sheets.get(0).view().background().hex());
		double y = 0;
		for (Sheet sheet : sheets) {
			sheet.write(y, width);
			y += sheet.height();
		}
		legend.write(xml, y, width);
		xml.close("svg");
		return xml.toString();
	}

	static String translate(double x, double y) {
		return "translate(" + Xml.number(x) + " " + Xml.number(y) + ")";
	}

	/** Writes a thin line across the document. */
	static void rule(Xml xml, double y, double width, Theme theme) {
		xml.empty("line", "x1", MARGIN, "y1", y, "x2", width - MARGIN, "y2", y, "stroke", theme.rule().hex());
	}
}
