/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;

/**
 * A view and what can be done with it. Valid until the model changes, and to be used on the thread that owns the model;
 * only {@link #view()} may be handed on.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface DiagramEvaluation {

	/** {@return what is shown} */
	View view();

	/** {@return the expressions that failed, in the order of evaluation} */
	List<ExpressionProblem> problems();

	/**
	 * Turns what the user did into changes. Never changes the model.
	 *
	 * @param invocation with ids of {@link #view()}
	 * @return edits, a question to the user, or a refusal; never null
	 */
	ToolResult run(ToolInvocation invocation);

	/**
	 * Tells whether an invocation has any chance, quickly enough for feedback under the mouse.
	 *
	 * @param invocation with ids of {@link #view()}
	 * @return whether some tool with a true precondition takes it
	 */
	boolean accepts(ToolInvocation invocation);

	/**
	 * Tells what to offer for editing a label, which may be another text than the label shows.
	 *
	 * @param elementId of an element or edge
	 * @return the text, or empty if the label cannot be edited
	 */
	Optional<String> editableLabel(String elementId);
}
