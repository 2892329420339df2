/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** The decoration at an end of an edge. */
public enum EdgeArrow {
	/** A plain end. */
	NONE("NoDecoration"),
	/** An open arrow head that points away from the edge. */
	OUTPUT("OutputArrow"),
	/** An open arrow head that points into the edge. */
	INPUT("InputArrow"),
	/** A hollow triangle pointing away. */
	OUTPUT_CLOSED("OutputClosedArrow"),
	/** A hollow triangle pointing inwards. */
	INPUT_CLOSED("InputClosedArrow"),
	/** A filled triangle pointing away. */
	OUTPUT_FILL_CLOSED("OutputFillClosedArrow"),
	/** A filled triangle pointing inwards. */
	INPUT_FILL_CLOSED("InputFillClosedArrow"),
	/** A hollow diamond. */
	DIAMOND("Diamond"),
	/** A filled diamond. */
	FILL_DIAMOND("FillDiamond"),
	/** A hollow diamond with an arrow head pointing inwards. */
	INPUT_WITH_DIAMOND("InputArrowWithDiamond"),
	/** A filled diamond with an arrow head pointing inwards. */
	INPUT_WITH_FILL_DIAMOND("InputArrowWithFillDiamond"),
	/** A circle with a plus. */
	CIRCLE_PLUS("CirclePlus"),
	/** A dot. */
	DOT("Dot"),
	/** An arrow head pointing inwards and a dot. */
	INPUT_WITH_DOT("InputArrowWithDot"),
	/** A diamond and a dot. */
	DIAMOND_WITH_DOT("DiamondWithDot"),
	/** A filled diamond and a dot. */
	FILL_DIAMOND_WITH_DOT("FillDiamondWithDot");

	private final String literal;

	EdgeArrow(String literal) {
		this.literal = literal;
	}

	/** {@return the name specifications use} */
	public String literal() {
		return literal;
	}
}
