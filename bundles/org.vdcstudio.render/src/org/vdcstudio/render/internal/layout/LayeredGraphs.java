/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.vdcstudio.render.ViewGeometry.Point;

/** The graphs that the layered algorithm places, and the options it is given. */
final class LayeredGraphs {

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private static final int MANY_EDGES = 150;

	private LayeredGraphs() {
	}

	static ElkNode create(Block.Padding padding) {
		// The algorithm asks what is around a graph whose lines lead out.
		ElkNode graph = ElkGraphUtil.createNode(ElkGraphUtil.createGraph());
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(padding.top(), padding.right(), padding.bottom(), padding.left()));
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, Sizes.GAP);
		graph.setProperty(CoreOptions.SPACING_PORT_PORT, Sizes.TRACK);
		graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, Sizes.TRACK);
		graph.setProperty(CoreOptions.SPACING_EDGE_NODE, Sizes.GAP / 2);
		graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 2.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Sizes.LAYER_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Sizes.LAYER_GAP / 4);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, Sizes.TRACK);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
		return graph;
	}

	/** Where sizes differ, a column is flush at its left. */
	static void alignLeft(ElkNode node) {
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
	}

	static void layout(ElkNode graph) {
		int edges = graph.getContainedEdges().size();
		if (edges > MANY_EDGES) {
			// Trying more orders would take long and change little.
			graph.setProperty(LayeredOptions.THOROUGHNESS, edges > 3 * MANY_EDGES ? 1 : 3);
		}
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
	}

	/** {@return the line of an edge, relative to the graph} */
	static List<Point> points(ElkEdge edge) {
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(section.getStartX(), section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(bend.getX(), bend.getY()));
			}
			points.add(new Point(section.getEndX(), section.getEndY()));
		}
		return points;
	}
}
