/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Test;

/** Graphs that were placed before are not placed again. */
class KnownGraphsTest {

	private final List<ElkNode> placed = new ArrayList<>();
	private final KnownGraphs graphs = new KnownGraphs(graph -> {
		placed.add(graph);
		LayeredGraphs.layout(graph);
	});

	@Test
	void anEqualGraphGetsThePlacesOfTheOneBefore() {
		ElkNode first = graph(100, 2);
		ElkNode second = graph(100, 2);
		graphs.begin();
		graphs.layout(first);
		graphs.begin();
		graphs.layout(second);
		assertEquals(List.of(first), placed);
		assertEquals(GraphPlaces.of(first), GraphPlaces.of(second));
	}

	@Test
	void aGraphWithAnotherSizeOrLineIsPlacedAnew() {
		for (ElkNode graph : List.of(graph(100, 2), graph(101, 2), graph(100, 1))) {
			graphs.begin();
			graphs.layout(graph);
		}
		assertEquals(3, placed.size());
	}

	@Test
	void whatTheArrangementBeforeDidNotNeedIsForgotten() {
		for (ElkNode graph : List.of(graph(100, 2), graph(101, 2), graph(100, 2))) {
			graphs.begin();
			graphs.layout(graph);
		}
		assertEquals(3, placed.size());
	}

	/** Two nodes with lines from the first to the second. */
	private static ElkNode graph(double width, int lines) {
		ElkNode graph = LayeredGraphs.create(Block.Padding.NONE);
		ElkNode from = node(graph, width);
		ElkNode to = node(graph, 50);
		for (int line = 0; line < lines; line++) {
			ElkGraphUtil.createSimpleEdge(port(from, PortSide.EAST), port(to, PortSide.WEST));
		}
		return graph;
	}

	private static ElkNode node(ElkNode graph, double width) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(width, 40);
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		return node;
	}

	private static ElkPort port(ElkNode node, PortSide side) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		return port;
	}
}
