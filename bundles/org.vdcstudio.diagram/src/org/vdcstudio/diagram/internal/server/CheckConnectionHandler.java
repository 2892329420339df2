/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.typehints.CheckEdgeResultAction;
import org.eclipse.glsp.server.features.typehints.RequestCheckEdgeAction;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.ToolInvocation;

import com.google.inject.Inject;

/** Tells whether two shapes may be connected, while the mouse is over them. */
class CheckConnectionHandler extends AbstractActionHandler<RequestCheckEdgeAction> {

	private final ViewEvaluator evaluator;

	@Inject
	CheckConnectionHandler(ViewEvaluator evaluator) {
		this.evaluator = evaluator;
	}

	@Override
	protected List<Action> executeAction(RequestCheckEdgeAction asked) {
		boolean isValid = ElementIds.toolOfType(asked.getEdgeType()).map(tool -> asked.getTargetElementId()
				.map(target -> canConnect(tool, asked.getSourceElementId(), target)).orElseGet(() -> canStart(asked.getSourceElementId())))
				.orElse(false);
		return listOf(new CheckEdgeResultAction(isValid, asked));
	}

	/** Any shape may be a start: whether a connection is possible shows with its other end. */
	private static boolean canStart(String source) {
		return !source.equals(ElementIds.DIAGRAM);
	}

	private boolean canConnect(String tool, String source, String target) {
		return evaluator.accepts(new ToolInvocation.Connect(tool, ElementIds.ownerOf(source), ElementIds.ownerOf(target)));
	}
}
