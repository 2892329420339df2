/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** What an element of a view is. */
public enum ViewElementKind {
	/** A shape with a label. */
	NODE,
	/** A shape that holds other elements, arranged as its {@link ChildArrangement} says. */
	CONTAINER,
	/** A container whose children are lines of text. */
	LIST,
	/** One line of a {@link #LIST}. */
	LIST_ITEM,
	/** A node sitting on the border of another element. */
	BORDER_NODE
}
