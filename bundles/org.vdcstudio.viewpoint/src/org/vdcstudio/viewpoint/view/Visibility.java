/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** Whether the active filters let an element be seen. */
public enum Visibility {
	/** Shown. */
	VISIBLE,
	/** Shown as a mere dot, because a filter collapses it. */
	COLLAPSED,
	/** Not shown: a filter hides it, its container, or an end of it. */
	HIDDEN
}
