/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.folding;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the platform's commands for folding work. */
public final class FoldingHandler extends AbstractHandler {

	private static final Map<String, Integer> OPERATIONS = Map.of(
			IFoldingCommandIds.FOLDING_COLLAPSE, ProjectionViewer.COLLAPSE,
			IFoldingCommandIds.FOLDING_EXPAND, ProjectionViewer.EXPAND,
			IFoldingCommandIds.FOLDING_COLLAPSE_ALL, ProjectionViewer.COLLAPSE_ALL,
			IFoldingCommandIds.FOLDING_EXPAND_ALL, ProjectionViewer.EXPAND_ALL);

	/** Called by the platform. */
	public FoldingHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		Integer operation = OPERATIONS.get(event.getCommand().getId());
		ITextOperationTarget target = HandlerUtil.getActiveEditor(event).getAdapter(ITextOperationTarget.class);
		if (operation != null && target != null && target.canDoOperation(operation)) {
			target.doOperation(operation);
		}
		return null;
	}
}
