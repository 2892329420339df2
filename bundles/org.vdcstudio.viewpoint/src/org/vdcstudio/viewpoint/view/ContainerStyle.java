/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.Optional;

/**
 * The look of a container or a list.
 *
 * @param shape what is drawn
 * @param fill direction of the gradient from background to foreground
 * @param background the first colour of the gradient
 * @param foreground the last colour of the gradient
 * @param cornerWidth horizontal diameter of the rounded corners in pixels, 0 for square corners
 * @param cornerHeight vertical diameter of the rounded corners in pixels, 0 for square corners
 * @param image the bundle path of the picture, only for {@link Shape#IMAGE}
 * @param border the outline
 * @param label the text
 */
public record ContainerStyle(Shape shape, Fill fill, Rgb background, Rgb foreground, int cornerWidth, int cornerHeight,
		Optional<String> image, BorderStyle border, LabelStyle label) implements ElementStyle {

	/** What is drawn for a container. */
	public enum Shape {
		/** A rectangle filled with a gradient. */
		FLAT,
		/** A parallelogram. */
		PARALLELOGRAM,
		/** A picture of the contributing bundle. */
		IMAGE
	}

	/** The direction of a gradient. */
	public enum Fill {
		/** From left to right. */
		LEFT_TO_RIGHT("GradientLeftToRight"),
		/** One colour with an edge like liquid. */
		LIQUID("Liquid"),
		/** From top to bottom. */
		TOP_TO_BOTTOM("GradientTopToBottom");

		private final String literal;

		Fill(String literal) {
			this.literal = literal;
		}

		/** {@return the name specifications use} */
		public String literal() {
			return literal;
		}
	}
}
