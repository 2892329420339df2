/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.vdcstudio.diagram.internal.gmodel.ShownView;
import org.vdcstudio.diagram.internal.gmodel.ViewGraph;
import org.vdcstudio.diagram.internal.gmodel.ViewGraphs;
import org.vdcstudio.render.LayoutMemory;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.viewpoint.view.View;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Makes the graph that is sent. Used by the session's thread only. */
@Singleton
class ViewGraphFactory implements GModelFactory {

	private final SessionContext context;
	private final ViewModelState state;
	private final LayoutMemory memory = new LayoutMemory();

	@Inject
	ViewGraphFactory(SessionContext context, ViewModelState state) {
		this.context = context;
		this.state = state;
	}

	/** What is shown on top of a view moves nothing in it, and comes and goes more often than the view changes. */
	private ViewGeometry arranged(ShownView shown, View view) {
		ManualLayout manual = withoutSizesOfCollapsed(shown);
		return state.arrangementOf(view, manual).orElseGet(() -> {
			ViewGeometry geometry = ViewLayout.arrange(view, manual, memory);
			state.arranged(view, manual, geometry);
			return geometry;
		});
	}

	/** A size was given to a shape for what is in it. */
	private ManualLayout withoutSizesOfCollapsed(ShownView shown) {
		ManualLayout manual = context.document().layout(context.subject());
		Map<String, Place> places = new HashMap<>(manual.places());
		places.replaceAll((id, place) -> shown.isCollapsed(id) ? Place.at(place.x(), place.y()) : place);
		return new ManualLayout(places);
	}

	/** What the page is to show now. */
	ViewGraph graph() {
		ShownView shown = state.shown();
		return shown.view().map(view -> ViewGraphs.graphOf(view, shown, arranged(shown, view)))
				.orElseGet(() -> ViewGraphs.graphSaying(context.subject().root() + " is not in the design any more"));
	}

	@Override
	public void createGModel() {
		ViewGraph graph = graph();
		graph.setRevision(state.getRoot() == null ? 0 : state.getRoot().getRevision());
		state.updateRoot(graph);
	}
}
