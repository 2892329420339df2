/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/**
 * The look of a node, a border node or a list item.
 *
 * @param figure what is drawn
 * @param color the fill
 * @param resize in which directions the user may change its size
 * @param border the outline
 * @param label the text
 */
public record NodeStyle(Figure figure, Rgb color, Resize resize, BorderStyle border, LabelStyle label)
		implements ElementStyle {

	/** In which directions a node can be made larger or smaller. */
	public enum Resize {
		/** Not at all. */
		NONE,
		/** In all. */
		NSEW,
		/** In height. */
		NORTH_SOUTH,
		/** In width. */
		EAST_WEST
	}
}
