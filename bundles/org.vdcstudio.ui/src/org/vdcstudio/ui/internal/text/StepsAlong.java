/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What changes along with steps of a text. The steps themselves stay as they are: the history of a document knows its own by their
 * class. To be used on the user interface's thread.
 */
final class StepsAlong implements IOperationHistoryListener {

	private record Along(Runnable undo, Runnable redo) {
	}

	private final Map<IUndoableOperation, Along> steps = new IdentityHashMap<>();

	/** Has a change, which has been made already, taken back and made again with a step. */
	void add(IUndoableOperation step, Runnable undo, Runnable redo) {
		if (steps.isEmpty()) {
			OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(this);
		}
		steps.put(step, new Along(undo, redo));
	}

	boolean has(IUndoableOperation step) {
		return steps.containsKey(step);
	}

	/** Forgets all steps. */
	void clear() {
		steps.clear();
		OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(this);
	}

	@Override
	public void historyNotification(@Nullable OperationHistoryEvent event) {
		@Nullable
		Along along = event == null ? null : steps.get(event.getOperation());
		if (event == null || along == null) {
			return;
		}
		switch (event.getEventType()) {
			case OperationHistoryEvent.UNDONE -> along.undo().run();
			case OperationHistoryEvent.REDONE -> along.redo().run();
			case OperationHistoryEvent.OPERATION_REMOVED -> steps.remove(event.getOperation());
			default -> {
				// what is about to happen may fail
			}
		}
	}
}
