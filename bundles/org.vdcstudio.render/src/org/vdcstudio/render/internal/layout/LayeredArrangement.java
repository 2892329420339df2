/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.ViewEdge;

/** Places the contents of one block in layers from left to right, with lines between them at right angles. */
final class LayeredArrangement {

	private record Wire(Exit from, Exit to) {
	}

	private record Door(Side side, Object end) {
	}

	private final Block block;
	private final KnownGraphs known;
	private final ElkNode graph;
	private final OwnExits own = new OwnExits();
	private final Map<Block, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<Exit, ElkPort> ports = new LinkedHashMap<>();
	private final Map<Wire, List<Connection>> wires = new LinkedHashMap<>();
	private final Map<Wire, ElkEdge> edges = new LinkedHashMap<>();
	private final Map<Door, ElkPort> doors = new LinkedHashMap<>();
	private final Map<Door, Map<Exit, ElkEdge>> leading = new LinkedHashMap<>();

	LayeredArrangement(Block block, KnownGraphs known) {
		this.block = block;
		this.known = known;
		graph = LayeredGraphs.create(block.padding);
	}

	void arrange() {
		findWires();
		List<Tip> outward = Stream.concat(block.leaving.stream(), block.inward.stream()).toList();
		outward.forEach(this::exit);
		block.children.forEach(this::addNode);
		wires.forEach(this::addEdge);
		outward.forEach(this::addDoor);
		if (!block.columns.isEmpty() && doors.isEmpty()) {
			setColumns();
		}
		known.layout(graph);
		block.width = Math.max(block.minWidth, graph.getWidth());
		block.height = Math.max(block.minHeight, graph.getHeight());
		block.children.forEach(this::place);
		wires.forEach(this::readEdge);
		outward.forEach(this::leadOut);
	}

	/** Lines to the same exit of a block that holds their ends leave other blocks together, too. */
	private void findWires() {
		for (Connection connection : block.internal) {
			Tip source = connection.source;
			Tip target = connection.target;
			Block from = block.childWith(source.block);
			Block to = block.childWith(target.block);
			Optional<Exit> known = from == source.block ? Optional.empty() : exit(source);
			Optional<Exit> there = to == target.block ? Optional.empty() : exit(target);
			Optional<Exit> start = known.isPresent() ? known : own.of(from, source, there.<Object>map(exit -> exit).orElse(source));
			Optional<Exit> end = there.isPresent() ? there : own.of(to, target, known.<Object>map(exit -> exit).orElse(target));
			boolean inside = from != source.block && known.isEmpty() || to != target.block && there.isEmpty();
			if (!inside && start.isPresent() && end.isPresent()) {
				Wire wire = connection.backwards ? new Wire(end.get(), start.get()) : new Wire(start.get(), end.get());
				wires.computeIfAbsent(wire, key -> new ArrayList<>()).add(connection);
			}
		}
	}

	private Optional<Exit> exit(Tip tip) {
		return own.of(block.childWith(tip.block), tip, tip.other().place());
	}

	private void addNode(Block child) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		LayeredGraphs.alignLeft(node);
		node.setDimensions(child.footprintWidth(), child.footprintHeight());
		nodes.put(child, node);
		boolean free = own.isFree(child);
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, free ? PortConstraints.FIXED_SIDE : PortConstraints.FIXED_POS);
		if (!free) {
			own.spread(child);
		}
		for (Exit exit : child.exits.values()) {
			if (!ports.containsKey(exit)) {
				ElkPort port = ElkGraphUtil.createPort(node);
				port.setProperty(CoreOptions.PORT_SIDE, exit.side == Side.EAST ? PortSide.EAST : PortSide.WEST);
				port.setLocation(exit.side == Side.EAST ? node.getWidth() : 0, exit.y);
				ports.put(exit, port);
			}
		}
	}

	private void setColumns() {
		graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		nodes.forEach((child, node) -> node.setProperty(CoreOptions.PARTITIONING_PARTITION, block.columns.getOrDefault(child, 0)));
	}

	private ElkPort port(Exit exit) {
		ElkPort port = ports.get(exit);
		if (port == null) {
			throw new IllegalStateException("a line that leaves nothing");
		}
		return port;
	}

	private void addEdge(Wire wire, List<Connection> connections) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(port(wire.from()), port(wire.to()));
		edges.put(wire, edge);
		if (connections.size() == 1) {
			Connection connection = connections.get(0);
			ViewEdge shown = connection.edge;
			boolean turned = connection.backwards;
			shown.style().ifPresent(style -> {
				addLabel(edge, shown.beginLabel(), style.beginLabel(), turned ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL);
				addLabel(edge, shown.label(), style.centerLabel(), EdgeLabelPlacement.CENTER);
				addLabel(edge, shown.endLabel(), style.endLabel(), turned ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.HEAD);
			});
		}
	}

	/** Only keeps room: labels are placed when all lines are known. */
	private static void addLabel(ElkEdge edge, String text, Optional<LabelStyle> style, EdgeLabelPlacement placement) {
		Labels.Measured measured = Labels.measureOfEdge(text, style.orElse(BlockTree.PLAIN));
		if (!measured.isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(text, edge);
			label.setDimensions(measured.width() + EdgeLabels.GAP, measured.height());
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
		}
	}

	private void addDoor(Tip tip) {
		exit(tip).ifPresent(exit -> {
			Door door = door(tip);
			ElkPort port = doors.computeIfAbsent(door, key -> {
				ElkPort added = ElkGraphUtil.createPort(graph);
				added.setProperty(CoreOptions.PORT_SIDE, door.side() == Side.EAST ? PortSide.EAST : PortSide.WEST);
				graph.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
				return added;
			});
			leading.computeIfAbsent(door, key -> new LinkedHashMap<>()).computeIfAbsent(exit, key -> {
				ElkEdge edge = door.side() == Side.EAST ? ElkGraphUtil.createSimpleEdge(port(exit), port)
						: ElkGraphUtil.createSimpleEdge(port, port(exit));
				graph.getContainedEdges().add(edge);
				return edge;
			});
		});
	}

	private static Door door(Tip tip) {
		return new Door(tip.side, tip.other().place());
	}

	private void place(Block child) {
		ElkNode node = nodes.get(child);
		if (node == null) {
			return;
		}
		child.place(node.getX(), node.getY());
		if (own.isFree(child)) {
			for (Exit exit : child.exits.values()) {
				exit.x = exit.side == Side.EAST ? child.width : 0;
				exit.y = port(exit).getY();
			}
		}
	}

	private void readEdge(Wire wire, List<Connection> connections) {
		@Nullable
		ElkEdge edge = edges.get(wire);
		if (edge == null) {
			return;
		}
		List<Point> points = LayeredGraphs.points(edge);
		for (Connection connection : connections) {
			Exit start = connection.backwards ? wire.to() : wire.from();
			Exit end = connection.backwards ? wire.from() : wire.to();
			List<Point> line = new ArrayList<>(connection.backwards ? points.reversed() : points);
			line.add(0, at(connection.source, start));
			line.add(at(connection.target, end));
			connection.connect(new Piece(block, line));
		}
	}

	private Point at(Tip tip, Exit exit) {
		Block child = block.childWith(tip.block);
		return new Point(child.x + exit.x, child.y + exit.y);
	}

	private final Map<Door, Exit> outer = new HashMap<>();

	private void leadOut(Tip tip) {
		exit(tip).ifPresent(exit -> {
			Door door = door(tip);
			@Nullable
			ElkPort port = doors.get(door);
			@Nullable
			ElkEdge edge = leading.getOrDefault(door, Map.of()).get(exit);
			if (port != null && edge != null) {
				List<Point> points = LayeredGraphs.points(edge);
				List<Point> line = new ArrayList<>(tip.side == Side.EAST ? points : points.reversed());
				line.add(0, at(tip, exit));
				double x = tip.side == Side.EAST ? block.width : 0;
				double y = line.get(line.size() - 1).y();
				line.add(new Point(x, y));
				tip.pieces.add(new Piece(block, line));
				block.exits.put(tip, outer.computeIfAbsent(door, key -> new Exit(tip.side, x, y)));
			}
		});
	}
}
