/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.typehints.EdgeCreationChecker;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.ToolInvocation;

import com.google.inject.Inject;

/** Tells whether two shapes may be connected, while the mouse is over them. */
class ConnectionChecker implements EdgeCreationChecker {

	private final ViewEvaluator evaluator;

	@Inject
	ConnectionChecker(ViewEvaluator evaluator) {
		this.evaluator = evaluator;
	}

	/** Any shape may be a start: whether a connection is possible shows with its other end. */
	@Override
	public boolean isValidSource(String edgeType, GModelElement source) {
		return ElementIds.toolOfType(edgeType).isPresent() && !source.getId().equals(ElementIds.DIAGRAM);
	}

	@Override
	public boolean isValidTarget(String edgeType, GModelElement source, GModelElement target) {
		return ElementIds.toolOfType(edgeType).map(tool -> evaluator.accepts(new ToolInvocation.Connect(tool,
				ElementIds.ownerOf(source.getId()), ElementIds.ownerOf(target.getId())))).orElse(false);
	}
}
