/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.Optional;

/**
 * The look of an edge.
 *
 * @param bracket whether it is drawn as a bracket rather than as a line
 * @param line how the line is drawn
 * @param sourceArrow the decoration where it starts
 * @param targetArrow the decoration where it ends
 * @param folding which end can be folded away
 * @param size thickness in pixels
 * @param routing its course
 * @param centering which ends point at the middle of their element
 * @param color of the line
 * @param beginLabel the text near the source, if the specification has one
 * @param centerLabel the text in the middle, if the specification has one
 * @param endLabel the text near the target, if the specification has one
 */
public record EdgeStyle(boolean bracket, LineStyle line, EdgeArrow sourceArrow, EdgeArrow targetArrow, Folding folding,
		int size, EdgeRouting routing, Centering centering, Rgb color, Optional<LabelStyle> beginLabel,
		Optional<LabelStyle> centerLabel, Optional<LabelStyle> endLabel) {

	/** Which end of an edge can be folded away. */
	public enum Folding {
		/** None. */
		NONE,
		/** The source. */
		SOURCE,
		/** The target. */
		TARGET
	}

	/** Which ends of an edge point at the middle of their element. */
	public enum Centering {
		/** None. */
		NONE("None"),
		/** Both. */
		BOTH("Both"),
		/** The source. */
		SOURCE("Source"),
		/** The target. */
		TARGET("Target");

		private final String literal;

		Centering(String literal) {
			this.literal = literal;
		}

		/** {@return the name specifications use} */
		public String literal() {
			return literal;
		}
	}
}
