/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.actions.SetDirtyStateAction;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.diagram.internal.gmodel.ShownView;
import org.vdcstudio.diagram.internal.gmodel.ViewGraph;
import org.vdcstudio.diagram.internal.server.Refresher.Presentation;
import org.vdcstudio.diagram.internal.server.Refresher.Reason;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;

/** Shows the model as it is now, and what a tool just made as selected and ready to be named. */
class RefreshHandler extends AbstractActionHandler<RefreshAction> {

	private final SessionContext context;
	private final ViewStorage storage;
	private final ViewModelState state;
	private final ViewGraphFactory graphs;
	private final ModelSubmissionHandler submission;
	private final Refresher refresher;
	private final Expansion expansion;

	@Inject
	RefreshHandler(SessionContext context, ViewStorage storage, ViewModelState state, ViewGraphFactory graphs,
			ModelSubmissionHandler submission, Refresher refresher, Expansion expansion) {
		this.context = context;
		this.storage = storage;
		this.state = state;
		this.graphs = graphs;
		this.submission = submission;
		this.refresher = refresher;
		this.expansion = expansion;
	}

	@Override
	protected List<Action> executeAction(RefreshAction action) {
		Reason reason = refresher.begun();
		if (state.getRoot() == null) {
			// The page has not asked for its first model yet and will get the newest.
			return List.of();
		}
		ShownView before = state.shown();
		storage.reload();
		if (reason == Reason.OVERLAYS && state.shown().equals(before)) {
			return List.of();
		}
		Presentation presentation = refresher.takeExpected();
		List<ViewElement> created = presentation == Presentation.NONE ? List.of() : newElements(before, state.shown());
		reveal(created);
		List<Action> actions = new ArrayList<>(tell(reason));
		actions.addAll(present(created, presentation));
		return actions;
	}

	/** Most edits of a text are about something else; the page would be busy with all its shapes for nothing. */
	private List<Action> tell(Reason reason) {
		ViewGraph graph = graphs.graph();
		if (reason != Reason.REQUEST && state.graph().filter(graph::looksLike).isPresent()) {
			return List.of(new SetDirtyStateAction(state.isDirty(), null));
		}
		graph.setRevision(state.getRoot().getRevision() + 1);
		state.updateRoot(graph);
		return submission.submitModelDirectly();
	}

	/** What somebody just made is to be seen. */
	private void reveal(List<ViewElement> created) {
		List<String> ids = created.stream().map(ViewElement::id).toList();
		if (state.shown().whole().map(whole -> expansion.reveal(whole, ids)).orElse(false)) {
			storage.reload();
		}
	}

	private List<Action> present(List<ViewElement> created, Presentation presentation) {
		if (created.isEmpty()) {
			return List.of();
		}
		List<Action> actions = new ArrayList<>();
		actions.add(SelectAction.setSelection(created.stream().map(ViewElement::id).map(state.shown()::standInOf).distinct().toList()));
		context.workbench().selectionChanged(created.stream().map(ViewElement::target).toList());
		ViewElement first = created.getFirst();
		if (presentation == Presentation.SELECT_AND_NAME && created.size() == 1
				&& state.shown().editableLabels().containsKey(first.id())) {
			actions.add(PageActions.editLabel(ElementIds.labelOf(first.id())));
		}
		return actions;
	}

	/** The outermost elements that were not there before. */
	private static List<ViewElement> newElements(ShownView before, ShownView after) {
		Set<String> known = before.whole().stream().flatMap(view -> view.allElements()).map(ViewElement::id)
				.collect(Collectors.toSet());
		List<ViewElement> created = new ArrayList<>();
		after.whole().ifPresent(view -> view.elements().forEach(element -> collectNew(element, known, created)));
		return created;
	}

	private static void collectNew(ViewElement element, Set<String> known, List<ViewElement> created) {
		if (!known.contains(element.id())) {
			created.add(element);
			return;
		}
		element.borderNodes().forEach(child -> collectNew(child, known, created));
		element.children().forEach(child -> collectNew(child, known, created));
	}
}
