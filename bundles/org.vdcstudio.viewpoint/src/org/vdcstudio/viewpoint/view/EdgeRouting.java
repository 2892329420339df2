/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** The course of an edge. */
public enum EdgeRouting {
	/** Straight from end to end, with bend points where wanted. */
	STRAIGHT("straight"),
	/** Horizontal and vertical pieces. */
	MANHATTAN("manhattan"),
	/** Horizontal and vertical pieces that join before the common end. */
	TREE("tree");

	private final String literal;

	EdgeRouting(String literal) {
		this.literal = literal;
	}

	/** {@return the name specifications use} */
	public String literal() {
		return literal;
	}
}
