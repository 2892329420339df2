/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.vdcstudio.render.ViewGeometry.Point;

/**
 * Where everything in a graph came to be, in the order of the graph.
 *
 * @param size  the right lower corner of the graph
 * @param nodes its nodes
 * @param ports the ports of its nodes
 * @param lines its lines
 */
record GraphPlaces(Point size, List<Point> nodes, List<Point> ports, List<List<Point>> lines) {

	/** The places in a graph. */
	static GraphPlaces of(ElkNode graph) {
		return new GraphPlaces(new Point(graph.getWidth(), graph.getHeight()),
				graph.getChildren().stream().map(node -> new Point(node.getX(), node.getY())).toList(),
				ports(graph).map(port -> new Point(port.getX(), port.getY())).toList(),
				graph.getContainedEdges().stream().map(LayeredGraphs::points).toList());
	}

	/** Gives an equal graph these places. */
	void give(ElkNode graph) {
		graph.setDimensions(size.x(), size.y());
		for (int i = 0; i < nodes.size(); i++) {
			graph.getChildren().get(i).setLocation(nodes.get(i).x(), nodes.get(i).y());
		}
		List<ElkPort> there = ports(graph).toList();
		for (int i = 0; i < there.size(); i++) {
			there.get(i).setLocation(ports.get(i).x(), ports.get(i).y());
		}
		for (int i = 0; i < lines.size(); i++) {
			give(graph.getContainedEdges().get(i), lines.get(i));
		}
	}

	private static Stream<ElkPort> ports(ElkNode graph) {
		return graph.getChildren().stream().flatMap(node -> node.getPorts().stream());
	}

	private static void give(ElkEdge edge, List<Point> line) {
		if (line.isEmpty()) {
			return;
		}
		ElkEdgeSection section = ElkGraphUtil.createEdgeSection(edge);
		section.setStartLocation(line.getFirst().x(), line.getFirst().y());
		section.setEndLocation(line.getLast().x(), line.getLast().y());
		line.subList(1, line.size() - 1).forEach(bend -> ElkGraphUtil.createBendPoint(section, bend.x(), bend.y()));
	}
}
