/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.Optional;
import java.util.Set;

/**
 * How a label looks.
 *
 * @param size of the letters, in points
 * @param format in the order of {@link LabelFormat}
 * @param color of the letters
 * @param showIcon whether the icon stands before the text
 * @param iconPath the bundle path of the icon, where one is named
 * @param alignment within the element
 * @param position inside a node or beside it
 * @param hidden whether the label is not shown at first
 */
public record LabelStyle(int size, Set<LabelFormat> format, Rgb color, boolean showIcon, Optional<String> iconPath,
		LabelAlignment alignment, LabelPosition position, boolean hidden) {

	/** The letter size of specifications that say nothing. */
	public static final int DEFAULT_SIZE = 8;
}
