/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** How the children of a container are placed. */
public enum ChildArrangement {
	/** Anywhere inside the container. */
	FREE,
	/** One line below the other. */
	LIST,
	/** Regions of equal width, one below the other. */
	VERTICAL_STACK,
	/** Regions of equal height, side by side. */
	HORIZONTAL_STACK
}
