/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.tool;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;

/** What follows from a {@link ToolInvocation}. The model is untouched until somebody applies the edits. */
public sealed interface ToolResult {

	/**
	 * The model is to be changed.
	 *
	 * @param label of the whole, for the undo history
	 * @param edits to be applied in this order as one step
	 */
	record Edits(String label, List<ModelEdit> edits) implements ToolResult {

		/** Takes a copy of the list. */
		public Edits {
			edits = List.copyOf(edits);
		}
	}

	/**
	 * The user has to be asked first.
	 *
	 * @param request what to open
	 */
	record Interaction(InteractionRequest request) implements ToolResult {
	}

	/**
	 * Nothing can be done.
	 *
	 * @param reason for people
	 */
	record Refused(String reason) implements ToolResult {
	}
}
