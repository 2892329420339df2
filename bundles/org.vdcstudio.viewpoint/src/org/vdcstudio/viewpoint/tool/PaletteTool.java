/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.tool;

import java.util.Optional;

/**
 * An entry of the palette.
 *
 * @param id unique within the diagram description, the name of the tool
 * @param label for people
 * @param documentation for people, possibly empty
 * @param section the label of the palette group
 * @param kind how it is used
 * @param iconPath the bundle path of its icon, where one is named
 */
public record PaletteTool(String id, String label, String documentation, String section, Kind kind,
		Optional<String> iconPath) {

	/** How a tool is used. */
	public enum Kind {
		/** A click into the diagram or an element: {@link ToolInvocation.Create}. */
		CREATE,
		/** A drag from one element to another: {@link ToolInvocation.Connect}. */
		CONNECT
	}
}
