/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** How the letters of a label look. */
public enum LabelFormat {
	/** Slanted. */
	ITALIC("italic"),
	/** Heavy. */
	BOLD("bold"),
	/** With a line below. */
	UNDERLINE("underline"),
	/** With a line through. */
	STRIKE_THROUGH("strike_through");

	private final String literal;

	LabelFormat(String literal) {
		this.literal = literal;
	}

	/** {@return the name specifications use} */
	public String literal() {
		return literal;
	}
}
