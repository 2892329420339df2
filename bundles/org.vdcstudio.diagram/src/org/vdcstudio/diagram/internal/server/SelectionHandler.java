/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.jdt.annotation.Nullable;

import com.google.inject.Inject;

/** Keeps track of the page's selection, which arrives as differences, and passes it on. */
class SelectionHandler extends AbstractActionHandler<SelectAction> {

	private final SessionContext context;
	private final ViewModelState state;
	private final Selection selection;

	@Inject
	SelectionHandler(SessionContext context, ViewModelState state, Selection selection) {
		this.context = context;
		this.state = state;
		this.selection = selection;
	}

	@Override
	protected List<Action> executeAction(SelectAction action) {
		selection.change(action.isDeselectAll(), withoutNulls(action.getDeselectedElementsIDs()),
				withoutNulls(action.getSelectedElementsIDs()));
		if (action.isReceivedFromClient()) {
			// What came from outside needs no report back.
			context.workbench().selectionChanged(state.elementsOf(selection.ids()));
		}
		return List.of();
	}

	/** The page leaves holes in these lists while a marquee is drawn. */
	private static List<String> withoutNulls(@Nullable Collection<@Nullable String> ids) {
		return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).map(id -> Objects.requireNonNull(id)).toList();
	}
}
