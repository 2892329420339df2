/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.List;
import java.util.Optional;

/**
 * The look of a node, a border node or a list item.
 *
 * @param shape what is drawn
 * @param figure the name of the bundled figure ({@code square}, {@code stroke}, {@code triangle}, {@code dot} or
 *        {@code ring}), only for {@link Shape#BUNDLED_IMAGE}
 * @param color the fill
 * @param strokeSize thickness of the stroke of a {@link Shape#DOT}, in pixels
 * @param image the bundle path of the picture, only for {@link Shape#IMAGE}
 * @param gauges the sections of a {@link Shape#GAUGE}
 * @param border the outline
 * @param label the text
 */
public record NodeStyle(Shape shape, Optional<String> figure, Rgb color, int strokeSize, Optional<String> image,
		List<Gauge> gauges, BorderStyle border, LabelStyle label) implements ElementStyle {

	/** What is drawn for a node. */
	public enum Shape {
		/** A rectangle. */
		SQUARE,
		/** An ellipse. */
		ELLIPSE,
		/** A diamond. */
		LOZENGE,
		/** A filled circle. */
		DOT,
		/** A sheet with a folded corner. */
		NOTE,
		/** One of the figures that come with the platform. */
		BUNDLED_IMAGE,
		/** A picture of the contributing bundle. */
		IMAGE,
		/** One or more bars that show how full something is. */
		GAUGE
	}

	/**
	 * One bar of a gauge.
	 *
	 * @param min the value of an empty bar
	 * @param max the value of a full bar
	 * @param value the present value
	 * @param label what is measured
	 * @param background of the empty part
	 * @param foreground of the filled part
	 */
	public record Gauge(int min, int max, int value, String label, Rgb background, Rgb foreground) {
	}
}
