/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** Where the label of a node stands. */
public enum LabelPosition {
	/** Beside the shape. */
	BORDER("border"),
	/** Inside the shape. */
	NODE("node");

	private final String literal;

	LabelPosition(String literal) {
		this.literal = literal;
	}

	/** {@return the name specifications use} */
	public String literal() {
		return literal;
	}
}
