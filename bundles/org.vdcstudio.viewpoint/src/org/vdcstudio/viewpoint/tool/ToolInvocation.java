/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.tool;

import java.util.List;

/** What the user did. Ids are those of the view the user saw. */
public sealed interface ToolInvocation {

	/**
	 * Used a creation tool.
	 *
	 * @param tool id of the {@link PaletteTool}
	 * @param containerId the element clicked on, or empty text for the diagram itself
	 */
	record Create(String tool, String containerId) implements ToolInvocation {
	}

	/**
	 * Dragged a connection.
	 *
	 * @param tool id of the {@link PaletteTool}
	 * @param sourceId where the drag started
	 * @param targetId where it ended
	 */
	record Connect(String tool, String sourceId, String targetId) implements ToolInvocation {
	}

	/**
	 * Moved one end of an edge to another element.
	 *
	 * @param edgeId the edge
	 * @param sourceEnd whether the source moved rather than the target
	 * @param newEndId the element it was moved to
	 */
	record Reconnect(String edgeId, boolean sourceEnd, String newEndId) implements ToolInvocation {
	}

	/**
	 * Typed a new label.
	 *
	 * @param elementId the element or edge
	 * @param text as typed
	 */
	record EditLabel(String elementId, String text) implements ToolInvocation {
	}

	/**
	 * Deleted what is selected.
	 *
	 * @param elementIds the elements and edges
	 */
	record Delete(List<String> elementIds) implements ToolInvocation {

		/** Takes a copy of the list. */
		public Delete {
			elementIds = List.copyOf(elementIds);
		}
	}

	/**
	 * Dropped an element into another.
	 *
	 * @param elementId the element that was dragged
	 * @param newContainerId where it was dropped, or empty text for the diagram itself
	 */
	record Drop(String elementId, String newContainerId) implements ToolInvocation {
	}
}
