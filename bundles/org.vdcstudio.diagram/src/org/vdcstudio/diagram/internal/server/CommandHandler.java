/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

import com.google.inject.Inject;

/** Carries out the commands of the application around the diagram. */
class CommandHandler extends AbstractActionHandler<CommandAction> {

	private final SessionContext context;
	private final ViewModelState state;
	private final Selection selection;
	private final Arranging arranging;
	private final Copying copying;
	private final ShownContents contents;

	@Inject
	CommandHandler(SessionContext context, ViewModelState state, Selection selection, Arranging arranging, Copying copying,
			ShownContents contents) {
		this.context = context;
		this.state = state;
		this.selection = selection;
		this.arranging = arranging;
		this.copying = copying;
		this.contents = contents;
	}

	/** Whether a command would do something with what is selected. May be called from any thread. */
	boolean canPerform(DiagramCommand command) {
		return switch (command) {
			case EXPAND -> !contents.collapsedAmong(selection.ids()).isEmpty();
			case COLLAPSE -> !contents.expandedAmong(selection.ids()).isEmpty();
			default -> true;
		};
	}

	@Override
	protected List<Action> executeAction(CommandAction action) {
		switch (action.command()) {
			case ARRANGE_ALL -> arranging.arrangeAll();
			case ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM, SAME_SIZE ->
				arranging.align(action.command(), selection.ids());
			case SELECT_ALL -> {
				return selectAll();
			}
			case DELETE -> {
				return delete();
			}
			case RENAME -> {
				return rename();
			}
			case COPY -> copying.copy();
			case CUT -> {
				return copying.copy() ? delete() : List.of();
			}
			case PASTE, PASTE_AT_MENU -> {
				copying.prepareToPaste(action.text());
				return List.of(PageActions.askPastePlace(action.command() == DiagramCommand.PASTE_AT_MENU));
			}
			case DUPLICATE -> copying.duplicate();
			case EXPAND -> {
				return revealFirst(contents.expand(selection.ids()));
			}
			case COLLAPSE -> {
				return revealFirst(contents.collapse(selection.ids()));
			}
		}
		return List.of();
	}

	private static List<Action> revealFirst(List<String> ids) {
		return ids.stream().findFirst().map(id -> List.of(PageActions.reveal(id))).orElse(List.of());
	}

	private List<Action> delete() {
		List<String> ids = selection.ids();
		return ids.isEmpty() ? List.of() : List.of(new DeleteOperation(ids));
	}

	private List<Action> rename() {
		return selection.ids().stream().filter(id -> state.shown().editableLabels().containsKey(id)).findFirst()
				.map(id -> List.of(PageActions.editLabel(ElementIds.labelOf(id)))).orElse(List.of());
	}

	private List<Action> selectAll() {
		Optional<View> view = state.shown().view();
		List<String> ids = view.map(shown -> shown.elements().stream().filter(element -> element.visibility() != Visibility.HIDDEN)
				.map(ViewElement::id).toList()).orElse(List.of());
		selection.replace(ids);
		context.workbench().selectionChanged(state.elementsOf(ids));
		return List.of(SelectAction.setSelection(ids));
	}
}
