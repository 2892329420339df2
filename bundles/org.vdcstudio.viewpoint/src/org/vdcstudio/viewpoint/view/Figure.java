/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.List;

/**
 * What is drawn for a node: {@link Square}, {@link Ellipse}, {@link Lozenge}, {@link Dot}, {@link Note},
 * {@link Bundled}, {@link Image} or {@link Gauge}. Widths and heights are in units of ten pixels; 0 leaves them to
 * {@link ViewElement#size()}.
 */
public sealed interface Figure {

	/** A rectangle. */
	record Square(int width, int height) implements Figure {
	}

	/** An ellipse. */
	record Ellipse(int width, int height) implements Figure {
	}

	/** A diamond. */
	record Lozenge(int width, int height) implements Figure {
	}

	/**
	 * A filled circle.
	 *
	 * @param strokeSize thickness of its stroke in pixels
	 */
	record Dot(int strokeSize) implements Figure {
	}

	/** A sheet with a folded corner. */
	record Note() implements Figure {
	}

	/**
	 * One of the figures that come with the platform.
	 *
	 * @param name {@code square}, {@code stroke}, {@code triangle}, {@code dot} or {@code ring}
	 */
	record Bundled(String name) implements Figure {
	}

	/**
	 * A picture of the contributing bundle.
	 *
	 * @param path beginning with the name of the bundle
	 */
	record Image(String path) implements Figure {
	}

	/**
	 * Bars that show how full something is.
	 *
	 * @param alignment how the bars stand
	 * @param sections one for each bar
	 */
	record Gauge(Alignment alignment, List<Section> sections) implements Figure {

		/** Takes a copy of the list. */
		public Gauge {
			sections = List.copyOf(sections);
		}

		/** How the bars of a gauge stand. */
		public enum Alignment {
			/** One below the other. */
			VERTICAL,
			/** Side by side. */
			HORIZONTAL,
			/** In a square. */
			SQUARE
		}

		/**
		 * One bar.
		 *
		 * @param min the value of an empty bar
		 * @param max the value of a full bar
		 * @param value the present value
		 * @param label what is measured
		 * @param background of the empty part
		 * @param foreground of the filled part
		 */
		public record Section(int min, int max, int value, String label, Rgb background, Rgb foreground) {
		}
	}
}
