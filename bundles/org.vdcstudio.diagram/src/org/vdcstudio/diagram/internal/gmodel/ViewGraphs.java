/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.graph.GShapeElement;
import org.eclipse.glsp.graph.GraphFactory;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.util.GraphUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** Makes the graph of one view. Everything the page needs is in it: the page measures and places nothing. */
public final class ViewGraphs {

	private final View view;
	private final ShownView shown;
	private final ViewGeometry geometry;
	private final Map<String, List<Decoration>> decorations;
	/** How things look by themselves, as the legend explains them. */
	private final ThemedStyles plain;
	private final ThemedStyles styles;

	private ViewGraphs(View view, ShownView shown, ViewGeometry geometry) {
		this.view = view;
		this.shown = shown;
		this.geometry = geometry;
		decorations = shown.decorations().stream().collect(Collectors.groupingBy(Decoration::elementId));
		plain = new ThemedStyles(view);
		styles = plain.loaded(shown.decorations());
	}

	/** The graph of a view. */
	public static GGraph graphOf(View view, ShownView shown, ViewGeometry geometry) {
		return new ViewGraphs(view, shown, geometry).graph();
	}

	/** A graph that only says something, for a subject that cannot be shown. */
	public static GGraph graphSaying(String message) {
		GLabel label = new GLabelBuilder("label").id("vdc.message").text(message).position(0, 0).size(8.0 * message.length(), 18)
				.addArgument("fontSize", 14.0).addArgument("color", "#66727f").build();
		return new GGraphBuilder().id(ElementIds.DIAGRAM).add(label).build();
	}

	private GGraph graph() {
		List<GModelElement> contents = new ArrayList<>(shapesOf(view.elements()));
		for (ViewEdge edge : view.edges()) {
			edge(edge).ifPresent(contents::add);
		}
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("background", view.background().hex());
		shown.content().flatMap(SummarisedView::extent).ifPresent(extent -> arguments.put("summary", extent));
		arguments.put("legend", Legend.entries(view, geometry, plain, shown.decorations()));
		putTools(arguments, "");
		return new GGraphBuilder().id(ElementIds.DIAGRAM).addArguments(arguments).addAll(contents).build();
	}

	private List<GModelElement> shapesOf(List<ViewElement> elements) {
		List<GModelElement> shapes = new ArrayList<>();
		for (ViewElement element : elements) {
			@Nullable
			Box box = geometry.boxes().get(element.id());
			if (element.visibility() != Visibility.HIDDEN && box != null) {
				shapes.add(element.kind() == ViewElementKind.BORDER_NODE ? port(element, box) : node(element, box));
			}
		}
		return shapes;
	}

	private GShapeElement node(ViewElement element, Box box) {
		GShapeElement node = GraphFactory.eINSTANCE.createGNode();
		node.setType("node:" + element.mapping());
		return filled(node, element, box);
	}

	private GShapeElement port(ViewElement element, Box box) {
		GShapeElement port = GraphFactory.eINSTANCE.createGPort();
		port.setType("port:" + element.mapping());
		return filled(port, element, box);
	}

	private GShapeElement filled(GShapeElement shape, ViewElement element, Box box) {
		Map<String, Object> arguments = new LinkedHashMap<>(styles.of(element));
		if (!element.tooltip().isEmpty()) {
			arguments.put("tooltip", element.tooltip());
		}
		putTools(arguments, element.id());
		putBadges(arguments, element.id());
		putContents(arguments, element.id());
		// A page that drags the shape knows by this how far.
		arguments.put("placed", Map.of("x", box.x(), "y", box.y()));
		shape.setId(element.id());
		shape.setPosition(GraphUtil.point(box.x(), box.y()));
		shape.setSize(GraphUtil.dimension(box.width(), box.height()));
		shape.getArgs().putAll(arguments);
		shape.getChildren().addAll(labels(element.id(), styles.ofLabel(element)));
		shape.getChildren().addAll(shapesOf(element.children()));
		shape.getChildren().addAll(shapesOf(element.borderNodes()));
		return shape;
	}

	private void putTools(Map<String, Object> arguments, String id) {
		@Nullable
		List<String> tools = shown.acceptedTools().get(id);
		if (tools != null) {
			arguments.put("accepts", tools.stream().map(ElementIds::typeOfTool).toList());
		}
	}

	private void putContents(Map<String, Object> arguments, String id) {
		if (shown.isCollapsed(id)) {
			arguments.put("contents", "hidden");
		} else if (shown.isExpanded(id)) {
			arguments.put("contents", "shown");
		}
		putMerged(arguments, id);
	}

	private static void putMerged(Map<String, Object> arguments, String id) {
		if (ViewSummary.isMerged(id)) {
			arguments.put("merged", true);
		}
	}

	private void putBadges(Map<String, Object> arguments, String id) {
		@Nullable
		List<Decoration> own = decorations.get(id);
		if (own != null) {
			arguments.put("badges", own.stream().map(StyleArguments::of).toList());
		}
	}

	/** The first label takes the edits; edges may have more of them. */
	private List<GLabel> labels(String ownerId, Map<String, Object> style) {
		List<GLabel> labels = new ArrayList<>();
		@Nullable
		List<TextBox> places = geometry.labels().get(ownerId);
		if (places != null) {
			for (TextBox place : places) {
				if (!place.lines().isEmpty()) {
					labels.add(label(ownerId, labels.size(), place, style));
				}
			}
		}
		return labels;
	}

	private GLabel label(String ownerId, int number, TextBox place, Map<String, Object> style) {
		@Nullable
		String editText = number == 0 ? shown.editableLabels().get(ownerId) : null;
		String text = place.lines().stream().map(TextLine::text).collect(Collectors.joining(" "));
		Map<String, Object> arguments = new LinkedHashMap<>(style);
		arguments.put("fontSize", place.fontSize());
		// What is edited is often only part of what is shown, so the page gets both.
		arguments.put("lines", place.lines().stream().map(line -> StyleArguments.of(line, place.box())).toList());
		Box box = place.box();
		return new GLabelBuilder(editText == null ? "label" : "editlabel").id(ElementIds.labelOf(ownerId, number))
				.text(editText == null ? text : editText).position(box.x(), box.y()).size(box.width(), box.height())
				.addArguments(arguments).build();
	}

	private Optional<GEdge> edge(ViewEdge edge) {
		@Nullable
		List<Point> route = geometry.routes().get(edge.id());
		if (edge.visibility() == Visibility.HIDDEN || route == null) {
			return Optional.empty();
		}
		Map<String, Object> arguments = new LinkedHashMap<>(styles.of(edge));
		putBadges(arguments, edge.id());
		putMerged(arguments, edge.id());
		// The page draws exactly this line; without it, it would find ends of its own.
		arguments.put("route", route.stream().map(point -> Map.of("x", point.x(), "y", point.y())).toList());
		GEdge graphEdge = new GEdgeBuilder("edge:" + edge.mapping()).id(edge.id()).sourceId(edge.sourceId())
				.targetId(edge.targetId()).addRoutingPoints(bendsOf(route)).addArguments(arguments).build();
		graphEdge.getChildren().addAll(labels(edge.id(), styles.ofLabel(edge)));
		return Optional.of(graphEdge);
	}

	private static List<GPoint> bendsOf(List<Point> route) {
		return route.subList(1, route.size() - 1).stream().map(point -> GraphUtil.point(point.x(), point.y())).toList();
	}
}
