/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.jdt.annotation.Nullable;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Keeps track of the page's selection, which arrives as differences, and passes it on. */
@Singleton
class SelectionHandler extends AbstractActionHandler<SelectAction> {

	private final SessionContext context;
	private final ViewModelState state;
	private final Set<String> selected = new LinkedHashSet<>();

	@Inject
	SelectionHandler(SessionContext context, ViewModelState state) {
		this.context = context;
		this.state = state;
	}

	@Override
	protected List<Action> executeAction(SelectAction action) {
		if (action.isDeselectAll()) {
			selected.clear();
		}
		selected.removeAll(withoutNulls(action.getDeselectedElementsIDs()));
		selected.addAll(withoutNulls(action.getSelectedElementsIDs()));
		if (action.isReceivedFromClient()) {
			// What came from outside needs no report back.
			context.workbench().selectionChanged(state.elementsOf(selected));
		}
		return List.of();
	}

	/** The page leaves holes in these lists while a marquee is drawn. */
	private static List<String> withoutNulls(@Nullable Collection<@Nullable String> ids) {
		return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).map(id -> Objects.requireNonNull(id)).toList();
	}
}
