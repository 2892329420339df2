/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/** The look of an element: {@link NodeStyle} or {@link ContainerStyle}, expressions evaluated and colours resolved. */
public sealed interface ElementStyle permits NodeStyle, ContainerStyle {

	/** {@return how the label looks} */
	LabelStyle label();

	/** {@return the outline} */
	BorderStyle border();
}
