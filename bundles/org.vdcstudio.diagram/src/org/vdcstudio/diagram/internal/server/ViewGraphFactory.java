/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.vdcstudio.diagram.internal.gmodel.ShownView;
import org.vdcstudio.diagram.internal.gmodel.ViewGraphs;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.viewpoint.view.View;

import com.google.inject.Inject;

/** Makes the graph that is sent. */
class ViewGraphFactory implements GModelFactory {

	private final SessionContext context;
	private final ViewModelState state;

	@Inject
	ViewGraphFactory(SessionContext context, ViewModelState state) {
		this.context = context;
		this.state = state;
	}

	private ViewGeometry arranged(View view) {
		ViewGeometry geometry = ViewLayout.arrange(view, context.document().layout(context.subject()));
		state.placed(geometry);
		return geometry;
	}

	@Override
	public void createGModel() {
		ShownView shown = state.shown();
		GGraph graph = shown.view().map(view -> ViewGraphs.graphOf(view, shown, arranged(view)))
				.orElseGet(() -> ViewGraphs.graphSaying(context.subject().root() + " is not in the design any more"));
		int revision = state.getRoot() == null ? 0 : state.getRoot().getRevision();
		graph.setRevision(revision);
		state.updateRoot(graph);
	}
}
