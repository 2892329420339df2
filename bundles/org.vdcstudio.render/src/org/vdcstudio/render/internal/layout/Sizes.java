/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

/** Distances that all arrangements keep, in pixels. */
final class Sizes {

	static final double NODE_PADDING_X = 12;
	static final double NODE_PADDING_Y = 8;
	static final double CONTAINER_PADDING = 16;
	static final double ROW_PADDING = 4;
	static final double COLLAPSED = 10;
	static final double MARGIN = 24;
	static final double EMPTY_CONTAINER_WIDTH = 120;
	static final double OUTER_LABEL_GAP = 4;
	/** Between siblings. */
	static final double GAP = 16;
	/** Between columns that lines lead between. */
	static final double LAYER_GAP = 64;
	/** Between lines that run side by side. */
	static final double TRACK = 7;
	/** Width by height that is pleasant to look at. */
	static final double GOLDEN = 1.618;

	private Sizes() {
	}
}
