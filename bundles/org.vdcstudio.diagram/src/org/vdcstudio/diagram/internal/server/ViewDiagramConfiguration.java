/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.PaletteTool;

import com.google.inject.Inject;

/** Sizes and places are computed here, and nothing moves on its own. */
class ViewDiagramConfiguration extends BaseDiagramConfiguration {

	@Inject
	private SessionContext context;

	/** None: what a shape takes differs from shape to shape, so it is told with each of them. */
	@Override
	public List<ShapeTypeHint> getShapeTypeHints() {
		return List.of();
	}

	/** The page asks for each end of a new connection. */
	@Override
	public List<EdgeTypeHint> getEdgeTypeHints() {
		return context.subject().description().palette().stream().filter(tool -> tool.kind() == PaletteTool.Kind.CONNECT)
				.map(tool -> {
					EdgeTypeHint hint = new EdgeTypeHint(ElementIds.typeOfTool(tool.id()), false, true, false, List.of(), List.of());
					hint.setSourceElementTypeIds(null);
					hint.setTargetElementTypeIds(null);
					hint.setDynamic(true);
					return hint;
				}).toList();
	}

	@Override
	public boolean needsClientLayout() {
		return false;
	}

	@Override
	public boolean animatedUpdate() {
		return false;
	}
}
