/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.jdt.annotation.Nullable;

/** All that the places in a graph of {@link LayeredGraphs} depend on: two equal ones are placed alike. */
final class GraphInput {

	private final double[] numbers;

	private GraphInput(double[] numbers) {
		this.numbers = numbers;
	}

	/** The input of a graph before it is placed. */
	static GraphInput of(ElkNode graph) {
		return new GraphInput(new Writer().write(graph).toArray());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof GraphInput input && Arrays.equals(numbers, input.numbers);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(numbers);
	}

	/** Writes numbers one after the other; before a list stands its length, so that no two graphs look alike. */
	private static final class Writer {

		private final DoubleStream.Builder out = DoubleStream.builder();
		private final Map<ElkConnectableShape, Integer> ports = new IdentityHashMap<>();

		DoubleStream write(ElkNode graph) {
			ElkPadding padding = graph.getProperty(CoreOptions.PADDING);
			out.add(padding.top).add(padding.right).add(padding.bottom).add(padding.left);
			out.add(graph.getProperty(CoreOptions.PARTITIONING_ACTIVATE) ? 1 : 0);
			writePorts(graph);
			out.add(graph.getChildren().size());
			for (ElkNode child : graph.getChildren()) {
				out.add(child.getWidth()).add(child.getHeight());
				@Nullable
				Integer column = child.getProperty(CoreOptions.PARTITIONING_PARTITION);
				out.add(column == null ? -1 : column);
				writePorts(child);
			}
			out.add(graph.getContainedEdges().size());
			graph.getContainedEdges().forEach(this::writeEdge);
			return out.build();
		}

		private void writePorts(ElkNode node) {
			out.add(ordinal(node, CoreOptions.PORT_CONSTRAINTS)).add(node.getPorts().size());
			for (ElkPort port : node.getPorts()) {
				ports.put(port, ports.size());
				out.add(ordinal(port, CoreOptions.PORT_SIDE)).add(port.getX()).add(port.getY());
			}
		}

		private void writeEdge(ElkEdge edge) {
			out.add(ports.getOrDefault(edge.getSources().getFirst(), -1)).add(ports.getOrDefault(edge.getTargets().getFirst(), -1));
			out.add(edge.getLabels().size());
			for (ElkLabel label : edge.getLabels()) {
				out.add(label.getWidth()).add(label.getHeight()).add(ordinal(label, CoreOptions.EDGE_LABELS_PLACEMENT));
			}
		}

		private static <E extends Enum<E>> int ordinal(ElkGraphElement element, IProperty<E> property) {
			return element.getProperty(property).ordinal();
		}
	}
}
