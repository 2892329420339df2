/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

/**
 * What a diagram session asks of the application around it. Called on the session's own threads; implementations pass
 * on to the user interface and return at once.
 */
public interface WorkbenchPort {

	/** How much a message matters. */
	enum Severity {
		/** Good to know. */
		INFO,
		/** Something was not done. */
		WARNING,
		/** Something failed. */
		ERROR
	}

	/** Reports a new state of the session. */
	void stateChanged(DiagramSession.State state);

	/**
	 * Reports what the user selected in the diagram.
	 *
	 * @param elements what the selected shapes stand for, valid until the model changes; empty when nothing is selected
	 */
	void selectionChanged(List<EObject> elements);

	/** Tells the user something, without asking for an answer. */
	void showMessage(Severity severity, String message);

	/** Puts a text on the clipboard. */
	void copy(String text);

	/** The text on the clipboard; completes with nothing when there is none. Not to be waited for. */
	CompletionStage<Optional<String>> clipboard();

	/** Opens what a tool asks for, for instance a wizard. */
	void interact(InteractionRequest request);

	/** Reports a failure for the log; the session goes on. */
	void logProblem(String message, @Nullable Throwable cause);
}
