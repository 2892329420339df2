/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.RejectAction;
import org.eclipse.glsp.server.actions.RequestAction;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;
import org.vdcstudio.diagram.WorkbenchPort.Severity;

import com.google.inject.Inject;

/** The session's thread. An action that fails is told to the user and logged; the next one is carried out all the same. */
class SessionActionDispatcher extends DefaultActionDispatcher {

	@Inject
	private SessionContext context;

	@Override
	protected List<CompletableFuture<Void>> runAction(Action action) {
		try {
			return super.runAction(action);
		} catch (RuntimeException exception) {
			context.workbench().logProblem("Diagram action " + action.getKind() + " failed", exception);
			context.workbench().showMessage(Severity.ERROR, "The diagram could not do that: " + reasonOf(exception));
			if (action instanceof RequestAction<?> request) {
				clientActionForwarder.handle(new RejectAction(request.getRequestId(), reasonOf(exception)));
			}
			return List.of();
		}
	}

	private static String reasonOf(RuntimeException exception) {
		String message = exception.getMessage();
		return message == null || message.isBlank() ? exception.getClass().getSimpleName() : message;
	}
}
