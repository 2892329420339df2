/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.vdcstudio.diagram.internal.gmodel.ShownView;

import com.google.inject.Inject;

/** Selects what stands for elements, and brings the first of it into view. */
class ShowElementsHandler extends AbstractActionHandler<ShowElementsAction> {

	private final ViewModelState state;
	private final ViewStorage storage;
	private final Expansion expansion;
	private final ModelSubmissionHandler submission;

	@Inject
	ShowElementsHandler(ViewModelState state, ViewStorage storage, Expansion expansion, ModelSubmissionHandler submission) {
		this.state = state;
		this.storage = storage;
		this.expansion = expansion;
		this.submission = submission;
	}

	@Override
	protected List<Action> executeAction(ShowElementsAction action) {
		List<String> ids = state.idsOf(action.elements());
		List<Action> actions = new ArrayList<>();
		if (action.reveals() && state.shown().whole().map(whole -> expansion.reveal(whole, ids)).orElse(false)) {
			storage.reload();
			actions.addAll(submission.submitModel());
		}
		ShownView shown = state.shown();
		List<String> standIns = ids.stream().map(shown::standInOf).distinct().toList();
		actions.add(SelectAction.setSelection(standIns));
		standIns.stream().findFirst().map(PageActions::reveal).ifPresent(actions::add);
		return actions;
	}
}
