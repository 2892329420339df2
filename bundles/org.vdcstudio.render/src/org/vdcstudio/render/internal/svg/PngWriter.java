/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.swing.JComponent;

import org.vdcstudio.render.TextMetrics;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;

/** Draws an SVG document into a PNG. */
public final class PngWriter {

	private static final Pattern EMBEDDED = Pattern.compile("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)");

	private PngWriter() {
	}

	/**
	 * Draws a document.
	 *
	 * @param svg a whole document with width and height
	 * @param scale pixels for each unit of the document
	 * @return the content of a PNG file
	 * @throws IOException if the Java platform cannot draw
	 */
	public static byte[] write(String svg, double scale) throws IOException {
		try {
			Fonts.register();
		} catch (LinkageError | InternalError | RuntimeException e) {
			// A Java platform without font libraries fails in any of these ways.
			throw new IOException("this Java platform cannot draw text: " + e.getMessage(), e);
		}
		BufferedImage image = draw(withPixels(svg, scale), scale);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	/** The library draws pictures within pictures only if they are pixels. */
	private static String withPixels(String svg, double scale) throws IOException {
		Map<String, String> drawn = new HashMap<>();
		for (Matcher matcher = EMBEDDED.matcher(svg); matcher.find();) {
			String content = matcher.group(1);
			if (!drawn.containsKey(content)) {
				String inner = new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8);
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				ImageIO.write(draw(inner, 2 * scale), "png", out);
				drawn.put(content, "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray()));
			}
		}
		return drawn.isEmpty() ? svg : EMBEDDED.matcher(svg).replaceAll(match -> String.valueOf(drawn.get(match.group(1))));
	}

	private static BufferedImage draw(String svg, double scale) throws IOException {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
				LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build());
		if (document == null) {
			throw new IOException("the picture cannot be drawn");
		}
		int width = (int) Math.ceil(document.size().getWidth() * scale);
		int height = (int) Math.ceil(document.size().getHeight() * scale);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.scale(scale, scale);
			document.render((JComponent) null, graphics);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/** Registers the bundled fonts, once. */
	private static final class Fonts {

		private static boolean registered;

		static synchronized void register() throws IOException {
			if (!registered) {
				registerFonts();
				registered = true;
			}
		}
	}

	private static void registerFonts() throws IOException {
		for (String file : TextMetrics.FONT_FILES) {
			try (InputStream in = TextMetrics.open(file)) {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
			} catch (FontFormatException e) {
				throw new IOException("the bundled font cannot be used", e);
			}
		}
	}
}
