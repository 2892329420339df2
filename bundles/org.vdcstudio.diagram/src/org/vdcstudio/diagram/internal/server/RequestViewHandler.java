/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;

import com.google.inject.Inject;

/** Hands over the first model. */
class RequestViewHandler extends AbstractActionHandler<RequestModelAction> {

	private final SessionContext context;
	private final ViewStorage storage;
	private final ViewModelState state;
	private final ModelSubmissionHandler submission;

	@Inject
	RequestViewHandler(SessionContext context, ViewStorage storage, ViewModelState state,
			ModelSubmissionHandler submission) {
		this.context = context;
		this.storage = storage;
		this.state = state;
		this.submission = submission;
	}

	@Override
	protected List<Action> executeAction(RequestModelAction action) {
		state.setClientOptions(action.getOptions());
		storage.loadSourceModel(action);
		List<Action> answer = submission.submitInitialModel(action);
		context.progress().modelSent();
		return answer;
	}
}
