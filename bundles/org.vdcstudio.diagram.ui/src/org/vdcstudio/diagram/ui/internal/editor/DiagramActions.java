/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.vdcstudio.diagram.DiagramCommand;

/**
 * What the Edit menu and its keys do while a diagram is active: undo and redo are those of the text, the rest is that of
 * the diagram. While a text field inside the diagram has the keyboard, the keys belong to the field.
 */
final class DiagramActions {

	private final UndoActionHandler undo;
	private final RedoActionHandler redo;
	private final Map<String, IAction> actions;
	private @Nullable IActionBars bars;

	/** For an editor of a text; {@link #dispose()} before the text is closed. */
	DiagramActions(DiagramEditor editor, IEditorSite site, IDocument document) {
		IUndoContext history = DocumentUndoManagerRegistry.getDocumentUndoManager(document).getUndoContext();
		undo = new UndoActionHandler(site, history);
		redo = new RedoActionHandler(site, history);
		actions = Map.of(ActionFactory.UNDO.getId(), undo, ActionFactory.REDO.getId(), redo,
				ActionFactory.CUT.getId(), action(editor, DiagramCommand.CUT), ActionFactory.COPY.getId(), action(editor, DiagramCommand.COPY),
				ActionFactory.PASTE.getId(), action(editor, DiagramCommand.PASTE),
				ActionFactory.DELETE.getId(), action(editor, DiagramCommand.DELETE),
				ActionFactory.SELECT_ALL.getId(), action(editor, DiagramCommand.SELECT_ALL),
				// not Rename: the page has the key for it, and would open the text field twice
				ActionFactory.PRINT.getId(), new Action("&Print...") {
					@Override
					public void run() {
						editor.print();
					}
				});
	}

	private static IAction action(DiagramEditor editor, DiagramCommand command) {
		return new Action(command.label()) {
			@Override
			public void run() {
				editor.perform(command);
			}
		};
	}

	void contributeTo(IActionBars newBars) {
		bars = newBars;
		set(newBars, true);
	}

	void textFieldFocused(boolean focused) {
		@Nullable
		IActionBars known = bars;
		if (known != null) {
			set(known, !focused);
		}
	}

	void dispose() {
		undo.dispose();
		redo.dispose();
	}

	private void set(IActionBars target, boolean ours) {
		actions.forEach((id, action) -> target.setGlobalActionHandler(id, ours ? action : null));
		target.updateActionBars();
	}
}
