/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** How a line is drawn. */
public enum LineStyle {
	/** An unbroken line. */
	SOLID("solid"),
	/** Dashes. */
	DASH("dash"),
	/** Dots. */
	DOT("dot"),
	/** Dashes and dots in turn. */
	DASH_DOT("dash_dot");

	private final String literal;

	LineStyle(String literal) {
		this.literal = literal;
	}

	/** {@return the name specifications use} */
	public String literal() {
		return literal;
	}
}
