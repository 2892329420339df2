/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** Writes down where blocks and connections have come to be, and leads the lines that no arrangement could lead. */
final class GeometryWriter {

	private final View view;
	private final BlockTree tree;
	private final Map<String, Box> boxes = new LinkedHashMap<>();
	private final Map<String, List<TextBox>> labels = new LinkedHashMap<>();
	private final Map<String, List<Point>> routes = new LinkedHashMap<>();

	GeometryWriter(View view, BlockTree tree) {
		this.view = view;
		this.tree = tree;
	}

	ViewGeometry write() {
		tree.blocks().forEach(this::writeBlock);
		AbsoluteBoxes absolute = AbsoluteBoxes.of(view, boxes);
		for (Connection connection : tree.connections) {
			ViewEdge edge = connection.edge;
			routes.put(edge.id(), connection.route().orElseGet(() -> lead(edge, absolute)));
		}
		for (ViewEdge edge : view.edges()) {
			leadBetweenEdges(edge, absolute);
		}
		writeEdgeLabels(absolute);
		double width = tree.root.width;
		double height = tree.root.height;
		for (ViewEdge edge : view.edges()) {
			for (TextBox label : labels.getOrDefault(edge.id(), List.of())) {
				width = Math.max(width, label.box().x() + label.box().width() + Sizes.MARGIN / 2);
				height = Math.max(height, label.box().y() + label.box().height() + Sizes.MARGIN / 2);
			}
		}
		for (List<Point> route : routes.values()) {
			for (Point point : route) {
				width = Math.max(width, point.x() + Sizes.MARGIN / 2);
				height = Math.max(height, point.y() + Sizes.MARGIN / 2);
			}
		}
		return new ViewGeometry(boxes, labels, routes, width, height);
	}

	private void writeBlock(String id, Block block) {
		double x = block.x;
		double y = block.y;
		for (Block group = block.around(); group.isGroup() && !group.isRoot(); group = group.around()) {
			x += group.x;
			y += group.y;
		}
		boxes.put(id, new Box(x, y, block.width, block.height));
		if (!block.label.isEmpty()) {
			labels.put(id, List.of(label(block)));
		}
		for (Border border : block.borders) {
			double top = border.middle - border.height / 2;
			boxes.put(border.element.id(), new Box(border.x, top, border.width, border.height));
			if (!border.label.isEmpty()) {
				boolean led = border.led && !border.labelInNode;
				double labelY = led ? border.height / 2 - border.label.height() - 1 : (border.height - border.label.height()) / 2;
				labels.put(border.element.id(),
						List.of(border.label.at(border.labelX(), labelY, border.label.width(), LabelAlignment.CENTER)));
			}
		}
	}

	private static TextBox label(Block block) {
		Labels.Measured label = block.label;
		if (block.labelOutside) {
			return label.at((block.width - label.width()) / 2, block.height + Sizes.OUTER_LABEL_GAP, label.width(), LabelAlignment.CENTER);
		}
		LabelAlignment alignment = block.element.map(element -> BlockTree.labelStyle(element).alignment()).orElse(LabelAlignment.CENTER);
		boolean container = block.element.filter(element -> element.kind() == ViewElementKind.CONTAINER
				|| element.kind() == ViewElementKind.LIST).isPresent();
		double side = container ? Sizes.CONTAINER_PADDING : Sizes.NODE_PADDING_X;
		double top = Sizes.NODE_PADDING_Y + (container && block.kind == Block.Kind.FREE ? Sizes.ROW_PADDING : 0);
		if (block.kind == Block.Kind.LEAF && block.borders.isEmpty()) {
			top = (block.height - label.height()) / 2;
		}
		return label.at(side, top, block.width - 2 * side, alignment);
	}

	private static List<Point> lead(ViewEdge edge, AbsoluteBoxes absolute) {
		@Nullable
		Box source = absolute.boxes().get(edge.sourceId());
		@Nullable
		Box target = absolute.boxes().get(edge.targetId());
		return source == null || target == null ? List.of() : Router.route(source, target, absolute.obstacles(edge), 0);
	}

	/** An edge that ends at another edge is drawn straight to its middle. */
	private void leadBetweenEdges(ViewEdge edge, AbsoluteBoxes absolute) {
		if (routes.containsKey(edge.id()) || edge.visibility() == Visibility.HIDDEN) {
			return;
		}
		Optional<Point> from = middle(edge.sourceId(), absolute);
		Optional<Point> to = middle(edge.targetId(), absolute);
		if (from.isPresent() && to.isPresent()) {
			routes.put(edge.id(), List.of(from.get(), to.get()));
		}
	}

	private Optional<Point> middle(String id, AbsoluteBoxes absolute) {
		@Nullable
		List<Point> route = routes.get(id);
		@Nullable
		Box box = absolute.boxes().get(id);
		if (route != null && !route.isEmpty()) {
			return Optional.of(Polylines.middle(route));
		}
		return box == null ? Optional.empty() : Optional.of(new Point(box.x() + box.width() / 2, box.y() + box.height() / 2));
	}

	private void writeEdgeLabels(AbsoluteBoxes absolute) {
		List<ViewEdge> labelled = view.edges().stream().filter(EdgeLabels::has).toList();
		if (labelled.isEmpty()) {
			return;
		}
		EdgeLabels placing = new EdgeLabels();
		tree.blocks().forEach((id, block) -> {
			@Nullable
			Box box = absolute.boxes().get(id);
			if (box != null && block.children.isEmpty()) {
				placing.avoidShape(box);
			}
			if (box != null && !block.label.isEmpty()) {
				placing.avoidText(moved(label(block).box(), box));
			}
		});
		tree.borders().keySet().forEach(id -> {
			@Nullable
			Box box = absolute.boxes().get(id);
			if (box != null) {
				placing.avoidShape(box);
				labels.getOrDefault(id, List.of()).forEach(text -> placing.avoidText(moved(text.box(), box)));
			}
		});
		routes.values().forEach(placing::avoidLine);
		for (ViewEdge edge : labelled) {
			@Nullable
			List<Point> route = routes.get(edge.id());
			if (route != null && route.size() > 1) {
				List<TextBox> placed = placing.place(edge, route);
				if (!placed.isEmpty()) {
					labels.put(edge.id(), placed);
				}
			}
		}
	}

	private static Box moved(Box box, Box origin) {
		return new Box(box.x() + origin.x(), box.y() + origin.y(), box.width(), box.height());
	}
}
