/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** Where a label stands within its element. */
public enum LabelAlignment {
	/** In the middle. */
	CENTER,
	/** At the left. */
	LEFT,
	/** At the right. */
	RIGHT
}
