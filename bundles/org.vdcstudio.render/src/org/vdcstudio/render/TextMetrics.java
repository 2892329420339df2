/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.vdcstudio.render.internal.font.OpenTypeFont;

/**
 * How much room text takes in the bundled font. Whoever shows a view measures with this and asks for
 * {@link #FONT_FAMILY}, so that labels fit everywhere. Safe for use by any thread.
 */
public final class TextMetrics {

	/** The name of the bundled font. */
	public static final String FONT_FAMILY = "Inter";
	/** What to ask for where the bundled font may be missing: none of them is much wider. */
	public static final String FONT_FALLBACK = "Inter, 'Helvetica Neue', Arial, sans-serif";
	/** Font files of this bundle, regular and bold. */
	public static final List<String> FONT_FILES = List.of("fonts/Inter-Regular.otf", "fonts/Inter-Bold.otf");

	private static final double PIXELS_PER_POINT = 4.0 / 3;
	private static final double LINE_SPACING = 1.4;

	private static final class Holder {
		static final OpenTypeFont REGULAR = read(FONT_FILES.get(0));
		static final OpenTypeFont BOLD = read(FONT_FILES.get(1));
	}

	private TextMetrics() {
	}

	private static OpenTypeFont read(String file) {
		try (InputStream in = open(file)) {
			return new OpenTypeFont(in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Opens one of the font files.
	 *
	 * @param file one of {@link #FONT_FILES}
	 * @return its content, to be closed by the caller
	 */
	public static InputStream open(String file) {
		return Objects.requireNonNull(TextMetrics.class.getResourceAsStream("/" + file), file);
	}

	/**
	 * Measures one line.
	 *
	 * @param text without line breaks
	 * @param size height of the letters in pixels
	 * @param bold whether the letters are bold
	 * @return its width in pixels
	 */
	public static double width(String text, double size, boolean bold) {
		return (bold ? Holder.BOLD : Holder.REGULAR).width(text, size);
	}

	/** {@return how far apart the base lines of a text are, in pixels} */
	public static double lineHeight(double size) {
		return Math.ceil(size * LINE_SPACING);
	}

	/** {@return how far below the upper edge of its line the base line of a text is, in pixels} */
	public static double baseline(double size) {
		double ascent = Holder.REGULAR.ascent(size);
		double descent = Holder.REGULAR.descent(size);
		return (lineHeight(size) - ascent - descent) / 2 + ascent;
	}

	/** {@return the height of letters in pixels for a size in points} */
	public static double pixels(int points) {
		return points * PIXELS_PER_POINT;
	}
}
