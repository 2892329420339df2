/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;

/** Expands what hides something that was found, selects it and brings it into view. */
class ShowHitHandler extends AbstractActionHandler<ShowHitAction> {

	private final SessionContext context;
	private final ViewModelState state;
	private final ViewStorage storage;
	private final Expansion expansion;
	private final ModelSubmissionHandler submission;

	@Inject
	ShowHitHandler(SessionContext context, ViewModelState state, ViewStorage storage, Expansion expansion,
			ModelSubmissionHandler submission) {
		this.context = context;
		this.state = state;
		this.storage = storage;
		this.expansion = expansion;
		this.submission = submission;
	}

	@Override
	protected List<Action> executeAction(ShowHitAction action) {
		String id = action.elementId();
		List<String> shapes = state.shown().whole().map(whole -> shapes(whole, id)).orElse(List.of());
		if (shapes.isEmpty()) {
			return List.of();
		}
		List<Action> actions = new ArrayList<>();
		if (state.shown().whole().map(whole -> expansion.show(whole, shapes)).orElse(false)) {
			storage.reload();
			actions.addAll(submission.submitModel());
		}
		List<String> selected = List.of(state.shown().standInOf(id));
		context.workbench().selectionChanged(state.elementsOf(selected));
		actions.add(SelectAction.setSelection(selected));
		actions.add(PageActions.reveal(selected.getFirst()));
		return actions;
	}

	/** A line is seen between what it connects. */
	private static List<String> shapes(View whole, String id) {
		return Stream.concat(whole.element(id).stream().map(ViewElement::id),
				whole.edge(id).stream().flatMap(edge -> Stream.of(edge.sourceId(), edge.targetId()))).toList();
	}
}
