/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.Size;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** Arranges one view in layers from left to right. */
public final class LayeredArrangement {

	private static final double NODE_PADDING_X = 12;
	private static final double NODE_PADDING_Y = 8;
	private static final double CONTAINER_PADDING = 16;
	private static final double EMPTY_CONTAINER_WIDTH = 160;
	private static final double ROW_PADDING = 4;
	private static final double COLLAPSED = 10;
	private static final double MARGIN = 24;
	private static final double LAYER_GAP = 64;
	private static final double NODE_GAP = 16;
	private static final LabelStyle PLAIN = new LabelStyle(LabelStyle.DEFAULT_SIZE, Set.of(), Rgb.BLACK, false,
			Optional.empty(), LabelAlignment.CENTER, LabelPosition.NODE, false);

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final View view;
	private final Map<String, Double> widths = new LinkedHashMap<>();
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkConnectableShape> shapes = new LinkedHashMap<>();
	private final Map<String, ElkEdge> edges = new LinkedHashMap<>();
	private final Map<String, ElkLabel> outerLabels = new LinkedHashMap<>();
	private final Map<ElkLabel, Labels.Measured> edgeLabels = new LinkedHashMap<>();
	private final Map<String, Box> boxes = new LinkedHashMap<>();
	private final Map<String, List<TextBox>> labels = new LinkedHashMap<>();
	private final Map<String, List<Point>> routes = new LinkedHashMap<>();

	/** Creates one. */
	public LayeredArrangement(View view) {
		this.view = view;
	}

	/** {@return the arrangement} */
	public ViewGeometry arrange() {
		options(root, MARGIN, MARGIN);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		view.allElements().filter(element -> element.kind() == ViewElementKind.NODE && hasLabelInside(element))
				.forEach(this::widen);
		view.elements().forEach(element -> addNode(element, root));
		view.edges().forEach(this::addEdge);
		setColumns();
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		view.allElements().forEach(this::place);
		edges.forEach(this::place);
		view.edges().forEach(this::placeEdgeOfEdges);
		return new ViewGeometry(boxes, labels, routes, root.getWidth(), root.getHeight());
	}

	private static void options(ElkNode graph, double top, double side) {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(top, side, side, side));
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LAYER_GAP / 4);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);

		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
	}

	/** Elements of one kind stand in one column, whether or not each of them has edges to both sides. */
	private void setColumns() {
		Map<String, Integer> columns = Columns.of(view);
		if (!columns.isEmpty()) {
			root.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
			for (ViewElement element : view.elements()) {
				@Nullable
				ElkConnectableShape shape = shapes.get(element.id());
				if (shape != null) {
					shape.setProperty(CoreOptions.PARTITIONING_PARTITION, columns.getOrDefault(element.mapping(), 0));
				}
			}
		}
	}

	private static LabelStyle labelStyle(ViewElement element) {
		return element.style().map(ElementStyle::label).orElse(PLAIN);
	}

	private static Labels.Measured measure(ViewElement element) {
		return Labels.measure(element.visibility() == Visibility.COLLAPSED ? "" : element.label(), labelStyle(element));
	}

	private static boolean hasLabelInside(ViewElement element) {
		return labelStyle(element).position() == LabelPosition.NODE || isContainer(element)
				|| element.kind() == ViewElementKind.LIST_ITEM;
	}

	/** Nodes of one kind are equally wide, so that they line up. */
	private void widen(ViewElement node) {
		if (node.visibility() == Visibility.VISIBLE) {
			widths.merge(node.mapping(), width(node, measure(node), node.size().orElse(new Size(0, 0))), Math::max);
		}
	}

	private static boolean isContainer(ViewElement element) {
		return element.kind() == ViewElementKind.CONTAINER || element.kind() == ViewElementKind.LIST;
	}

	private void addNode(ViewElement element, ElkNode parent) {
		if (element.visibility() == Visibility.HIDDEN) {
			return;
		}
		ElkNode node = ElkGraphUtil.createNode(parent);
		shapes.put(element.id(), node);
		// Where sizes differ, a column is flush at its left.
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
		Labels.Measured label = measure(element);
		List<ViewElement> inside = element.kind() == ViewElementKind.CONTAINER ? element.children() : List.of();
		if (inside.stream().anyMatch(child -> child.visibility() != Visibility.HIDDEN)) {
			options(node, CONTAINER_PADDING + label.height() + NODE_PADDING_Y, CONTAINER_PADDING);
			node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
			node.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
					new KVector(label.width() + 2 * CONTAINER_PADDING, 0));
			inside.forEach(child -> addNode(child, node));
		} else {
			Size wanted = element.size().orElse(new Size(0, 0));
			double own = width(element, label, wanted);
			boolean uniform = element.kind() == ViewElementKind.NODE && element.visibility() == Visibility.VISIBLE;
			node.setDimensions(uniform ? Math.max(own, widths.getOrDefault(element.mapping(), own)) : own,
					height(element, label, wanted));
		}
		addOuterLabel(element, node, label);
		for (ViewElement border : element.borderNodes()) {
			addPort(border, node);
		}
	}

	private void addOuterLabel(ViewElement element, ElkNode node, Labels.Measured label) {
		if (!hasLabelInside(element) && !label.isEmpty()) {
			ElkLabel outer = ElkGraphUtil.createLabel(element.label(), node);
			outer.setDimensions(label.width(), label.height());
			node.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, EnumSet.of(NodeLabelPlacement.OUTSIDE,
					NodeLabelPlacement.V_BOTTOM, NodeLabelPlacement.H_CENTER));
			outerLabels.put(element.id(), outer);
		}
	}

	private void addPort(ViewElement border, ElkNode node) {
		if (border.visibility() == Visibility.HIDDEN) {
			return;
		}
		ElkPort port = ElkGraphUtil.createPort(node);
		Labels.Measured label = hasLabelInside(border) ? measure(border) : Labels.measure("", PLAIN);
		Size wanted = border.size().orElse(new Size(1, 1));
		port.setDimensions(width(border, label, wanted), height(border, label, wanted));
		port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -port.getWidth() / 2);
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
		shapes.put(border.id(), port);
	}

	private static double width(ViewElement element, Labels.Measured label, Size wanted) {
		if (element.visibility() == Visibility.COLLAPSED) {
			return COLLAPSED;
		}
		double padding = isContainer(element) ? CONTAINER_PADDING : NODE_PADDING_X;
		double room = hasLabelInside(element) ? label.width() + 2 * padding : 0;
		if (isContainer(element)) {
			room = Math.max(room, EMPTY_CONTAINER_WIDTH);
		}
		if (element.kind() == ViewElementKind.LIST) {
			for (ViewElement item : rows(element)) {
				room = Math.max(room, measure(item).width() + 2 * NODE_PADDING_X);
			}
		}
		return Math.max(room, wanted.width() * Size.PIXELS_PER_UNIT);
	}

	private static double height(ViewElement element, Labels.Measured label, Size wanted) {
		if (element.visibility() == Visibility.COLLAPSED) {
			return COLLAPSED;
		}
		double room = hasLabelInside(element) ? label.height() + 2 * NODE_PADDING_Y : 0;
		if (element.kind() == ViewElementKind.CONTAINER) {
			room += CONTAINER_PADDING;
		}
		if (element.kind() == ViewElementKind.LIST) {
			for (ViewElement item : rows(element)) {
				room += measure(item).height() + 2 * ROW_PADDING;
			}
			room += rows(element).isEmpty() ? 0 : ROW_PADDING;
		}
		return Math.max(room, wanted.height() * Size.PIXELS_PER_UNIT);
	}

	private static List<ViewElement> rows(ViewElement list) {
		return list.children().stream().filter(item -> item.visibility() != Visibility.HIDDEN).toList();
	}

	private void addEdge(ViewEdge edge) {
		@Nullable
		ElkConnectableShape source = shapes.get(edge.sourceId());
		@Nullable
		ElkConnectableShape target = shapes.get(edge.targetId());
		if (source == null || target == null || edge.visibility() == Visibility.HIDDEN) {
			return;
		}
		ElkEdge added = ElkGraphUtil.createSimpleEdge(source, target);
		edges.put(edge.id(), added);
		edge.style().ifPresent(style -> {
			addLabel(added, edge.beginLabel(), style.beginLabel(), EdgeLabelPlacement.TAIL);
			addLabel(added, edge.label(), style.centerLabel(), EdgeLabelPlacement.CENTER);
			addLabel(added, edge.endLabel(), style.endLabel(), EdgeLabelPlacement.HEAD);
		});
	}

	private void addLabel(ElkEdge edge, String text, Optional<LabelStyle> style, EdgeLabelPlacement placement) {
		Labels.Measured measured = Labels.measure(text, style.orElse(PLAIN));
		if (!measured.isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(text, edge);
			label.setDimensions(measured.width(), measured.height());
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
			edgeLabels.put(label, measured);
		}
	}

	private void place(ViewElement element) {
		@Nullable
		ElkConnectableShape shape = shapes.get(element.id());
		if (shape == null) {
			return;
		}
		boxes.put(element.id(), new Box(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight()));
		Labels.Measured label = measure(element);
		@Nullable
		ElkLabel outer = outerLabels.get(element.id());
		if (outer != null) {
			labels.put(element.id(), List.of(label.at(outer.getX(), outer.getY(), label.width(), LabelAlignment.CENTER)));
		} else if (!label.isEmpty() && hasLabelInside(element)) {
			LabelAlignment alignment = labelStyle(element).alignment();
			double padding = isContainer(element) ? CONTAINER_PADDING : NODE_PADDING_X;
			double top = isContainer(element) ? NODE_PADDING_Y + 4 : (shape.getHeight() - label.height()) / 2;
			labels.put(element.id(), List.of(label.at(padding, top, shape.getWidth() - 2 * padding, alignment)));
		}
		if (element.kind() == ViewElementKind.LIST) {
			placeRows(element, shape.getWidth(), label.height() + 2 * NODE_PADDING_Y);
		}
	}

	private void placeRows(ViewElement list, double width, double top) {
		double y = top;
		for (ViewElement item : rows(list)) {
			Labels.Measured label = measure(item);
			double height = label.height() + 2 * ROW_PADDING;
			boxes.put(item.id(), new Box(0, y, width, height));
			labels.put(item.id(), List.of(
					label.at(NODE_PADDING_X, ROW_PADDING, width - 2 * NODE_PADDING_X, labelStyle(item).alignment())));
			y += height;
		}
	}

	private void place(String edgeId, ElkEdge placed) {
		Point origin = origin(placed.getContainingNode());
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : placed.getSections()) {
			points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY()));
			}
			points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
		}
		routes.put(edgeId, List.copyOf(points));
		List<TextBox> placedLabels = new ArrayList<>();
		for (ElkLabel label : placed.getLabels()) {
			Labels.@Nullable Measured measured = edgeLabels.get(label);
			if (measured != null) {
				placedLabels.add(measured.at(origin.x() + label.getX(), origin.y() + label.getY(), measured.width(),
						LabelAlignment.CENTER));
			}
		}
		if (!placedLabels.isEmpty()) {
			labels.put(edgeId, placedLabels);
		}
	}

	private Point origin(ElkNode graph) {
		double x = 0;
		double y = 0;
		for (@Nullable
		ElkNode node = graph; node != null && node != root; node = node.getParent()) {
			x += node.getX();
			y += node.getY();
		}
		return new Point(x, y);
	}

	/** An edge that ends at another edge is no part of the layered arrangement: it is drawn straight to its middle. */
	private void placeEdgeOfEdges(ViewEdge edge) {
		if (routes.containsKey(edge.id()) || edge.visibility() == Visibility.HIDDEN) {
			return;
		}
		Optional<Point> from = middle(edge.sourceId());
		Optional<Point> to = middle(edge.targetId());
		if (from.isPresent() && to.isPresent()) {
			routes.put(edge.id(), List.of(from.get(), to.get()));
			Labels.Measured label = Labels.measure(edge.label(),
					edge.style().flatMap(EdgeStyle::centerLabel).orElse(PLAIN));
			if (!label.isEmpty()) {
				double x = (from.get().x() + to.get().x() - label.width()) / 2;
				double y = (from.get().y() + to.get().y() - label.height()) / 2;
				labels.put(edge.id(), List.of(label.at(x, y, label.width(), LabelAlignment.CENTER)));
			}
		}
	}

	private Optional<Point> middle(String id) {
		@Nullable
		List<Point> route = routes.get(id);
		if (route != null) {
			Point first = route.get((route.size() - 1) / 2);
			Point second = route.get(route.size() / 2);
			return Optional.of(new Point((first.x() + second.x()) / 2, (first.y() + second.y()) / 2));
		}
		@Nullable
		ElkConnectableShape shape = shapes.get(id);
		if (shape == null) {
			return Optional.empty();
		}
		Point origin = origin(shape instanceof ElkPort port ? port.getParent() : ((ElkNode) shape).getParent());
		return Optional.of(new Point(origin.x() + shape.getX() + shape.getWidth() / 2,
				origin.y() + shape.getY() + shape.getHeight() / 2));
	}
}
