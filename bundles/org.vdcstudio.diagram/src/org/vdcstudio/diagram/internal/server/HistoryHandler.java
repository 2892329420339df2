/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.features.undoredo.RedoAction;
import org.eclipse.glsp.server.features.undoredo.UndoAction;

import com.google.inject.Inject;

/** Undo and redo are the document's; the page follows as with any other change. */
class HistoryHandler implements ActionHandler {

	private final SessionContext context;

	@Inject
	HistoryHandler(SessionContext context) {
		this.context = context;
	}

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return List.of(UndoAction.class, RedoAction.class);
	}

	@Override
	public List<Action> execute(Action action) {
		if (action instanceof UndoAction) {
			context.document().undo();
		} else if (action instanceof RedoAction) {
			context.document().redo();
		}
		return List.of();
	}
}
