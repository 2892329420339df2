/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.io.IOException;

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
		return new SvgWriter(view, ViewLayout.arrange(view), options).write();
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
		return PngWriter.write(svg(view, options), options.scale());
	}
}
