/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.io.IOException;
import java.util.List;

import org.vdcstudio.render.internal.svg.PngWriter;
import org.vdcstudio.render.internal.svg.SvgWriter;
import org.vdcstudio.viewpoint.view.View;

/** Makes pictures of views. The same view always gives the same picture. Safe for use by any thread. */
public final class Renderer {

	private Renderer() {
	}

	/**
	 * Draws a view as SVG.
	 *
	 * @param view what to show; its model is not looked at
	 * @param options what to show besides
	 * @return a whole SVG document, lines ending in a line feed
	 */
	public static String svg(View view, RenderOptions options) {
		return svg(List.of(view), options);
	}

	/**
	 * Draws several views, such as those of all hosts of a design, below one another as one SVG.
	 *
	 * @param views what to show, in this order, at least one
	 * @param options what to show besides; one legend explains all
	 * @return a whole SVG document, lines ending in a line feed
	 */
	public static String svg(List<View> views, RenderOptions options) {
		if (views.isEmpty()) {
			throw new IllegalArgumentException("there is no view to draw");
		}
		return SvgWriter.write(views.stream().map(view -> new SvgWriter.Arranged(view, ViewLayout.arrange(view))).toList(), options);
	}

	/**
	 * Draws a view as SVG as a user arranged it.
	 *
	 * @param view what to show; its model is not looked at
	 * @param geometry where everything is, from {@link ViewLayout}
	 * @param options what to show besides
	 * @return a whole SVG document, lines ending in a line feed
	 */
	public static String svg(View view, ViewGeometry geometry, RenderOptions options) {
		return SvgWriter.write(List.of(new SvgWriter.Arranged(view, geometry)), options);
	}

	/**
	 * Draws a view as PNG as a user arranged it.
	 *
	 * @param view what to show; its model is not looked at
	 * @param geometry where everything is, from {@link ViewLayout}
	 * @param options what to show besides
	 * @return the content of a PNG file
	 * @throws IOException if the Java platform cannot draw, for instance for want of its font libraries
	 */
	public static byte[] png(View view, ViewGeometry geometry, RenderOptions options) throws IOException {
		return PngWriter.write(svg(view, geometry, options), options.scale());
	}

	/**
	 * Draws a view as PNG.
	 *
	 * @param view what to show; its model is not looked at
	 * @param options what to show besides
	 * @return the content of a PNG file
	 * @throws IOException if the Java platform cannot draw, for instance for want of its font libraries
	 */
	public static byte[] png(View view, RenderOptions options) throws IOException {
		return png(List.of(view), options);
	}

	/**
	 * Draws several views below one another as one PNG.
	 *
	 * @param views what to show, in this order, at least one
	 * @param options what to show besides; one legend explains all
	 * @return the content of a PNG file
	 * @throws IOException if the Java platform cannot draw, for instance for want of its font libraries
	 */
	public static byte[] png(List<View> views, RenderOptions options) throws IOException {
		return PngWriter.write(svg(views, options), options.scale());
	}
}
