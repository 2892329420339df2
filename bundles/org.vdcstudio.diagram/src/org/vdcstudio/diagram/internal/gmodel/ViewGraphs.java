/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

import com.google.gson.stream.JsonWriter;

/** Makes the graph of one view. Everything the page needs is in it: the page measures and places nothing. */
public final class ViewGraphs {

	private static final int CHARACTERS_PER_THING = 700;

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
	public static ViewGraph graphOf(View view, ShownView shown, ViewGeometry geometry) {
		return new ViewGraphs(view, shown, geometry).graph();
	}

	/** A graph that only says something, for a subject that cannot be shown. */
	public static ViewGraph graphSaying(String message) {
		Map<String, Object> label = new LinkedHashMap<>();
		label.put("type", "label");
		label.put("id", "vdc.message");
		label.put("text", message);
		label.put("position", Map.of("x", 0, "y", 0));
		label.put("size", Map.of("width", 8 * message.length(), "height", 18));
		label.put("args", Map.of("fontSize", 14, "color", "#66727f"));
		return new ViewGraph("{}", JsonText.of(out -> {
			out.beginArray();
			JsonText.write(out, label);
			out.endArray();
		}));
	}

	private ViewGraph graph() {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("background", view.background().hex());
		shown.content().flatMap(SummarisedView::extent).ifPresent(extent -> arguments.put("summary", arguments(extent)));
		arguments.put("legend", Legend.entries(view, geometry, plain, shown.decorations()));
		putTools(arguments, "");
		return new ViewGraph(JsonText.of(out -> JsonText.write(out, arguments)), JsonText.of(length(), this::writeContents));
	}

	private static Map<String, Object> arguments(SummarisedView.Extent extent) {
		return Map.of("elements", extent.elements(), "everything", extent.everything(), "expanded", extent.expanded());
	}

	/** About as long as the contents will be. */
	private int length() {
		return CHARACTERS_PER_THING * (geometry.boxes().size() + geometry.routes().size());
	}

	private void writeContents(JsonWriter out) throws IOException {
		out.beginArray();
		writeShapes(out, view.elements());
		for (ViewEdge edge : view.edges()) {
			@Nullable
			List<Point> route = geometry.routes().get(edge.id());
			if (edge.visibility() != Visibility.HIDDEN && route != null) {
				write(out, edge, route);
			}
		}
		out.endArray();
	}

	private void writeShapes(JsonWriter out, List<ViewElement> elements) throws IOException {
		for (ViewElement element : elements) {
			@Nullable
			Box box = geometry.boxes().get(element.id());
			if (element.visibility() != Visibility.HIDDEN && box != null) {
				write(out, element, box);
			}
		}
	}

	private void write(JsonWriter out, ViewElement element, Box box) throws IOException {
		out.beginObject();
		out.name("type").value((element.kind() == ViewElementKind.BORDER_NODE ? "port:" : "node:") + element.mapping());
		out.name("id").value(element.id());
		writeBox(out, box);
		out.name("args").beginObject();
		JsonText.writeMembers(out, styles.of(element));
		JsonText.writeMembers(out, arguments(element));
		// A page that drags the shape knows by this how far.
		out.name("placed");
		writePoint(out, box.x(), box.y());
		out.endObject();
		out.name("children").beginArray();
		writeLabels(out, element.id(), styles.ofLabel(element));
		writeShapes(out, element.children());
		writeShapes(out, element.borderNodes());
		out.endArray();
		out.endObject();
	}

	private Map<String, Object> arguments(ViewElement element) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		if (!element.tooltip().isEmpty()) {
			arguments.put("tooltip", element.tooltip());
		}
		putTools(arguments, element.id());
		putBadges(arguments, element.id());
		putContents(arguments, element.id());
		return arguments;
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
			arguments.put("badges", own.stream().map(ThemedStyles::of).toList());
		}
	}

	/** The first label takes the edits; edges may have more of them. */
	private void writeLabels(JsonWriter out, String ownerId, Map<String, Object> style) throws IOException {
		int number = 0;
		for (TextBox place : geometry.labels().getOrDefault(ownerId, List.of())) {
			if (!place.lines().isEmpty()) {
				writeLabel(out, ownerId, number++, place, style);
			}
		}
	}

	private void writeLabel(JsonWriter out, String ownerId, int number, TextBox place, Map<String, Object> style) throws IOException {
		@Nullable
		String editText = number == 0 ? shown.editableLabels().get(ownerId) : null;
		out.beginObject();
		out.name("type").value(editText == null ? "label" : "editlabel");
		out.name("id").value(ElementIds.labelOf(ownerId, number));
		// What is edited is often only part of what is shown, so the page gets both.
		out.name("text").value(editText == null ? place.lines().stream().map(TextLine::text).collect(Collectors.joining(" ")) : editText);
		writeBox(out, place.box());
		out.name("args").beginObject();
		JsonText.writeMembers(out, style);
		out.name("fontSize").value(place.fontSize());
		out.name("lines").beginArray();
		for (TextLine line : place.lines()) {
			JsonText.write(out, StyleArguments.of(line, place.box()));
		}
		out.endArray();
		out.endObject();
		out.endObject();
	}

	private void write(JsonWriter out, ViewEdge edge, List<Point> route) throws IOException {
		Map<String, Object> arguments = new LinkedHashMap<>();
		putBadges(arguments, edge.id());
		putMerged(arguments, edge.id());
		String way = Coordinates.points(route);
		out.beginObject();
		out.name("type").value("edge:" + edge.mapping());
		out.name("id").value(edge.id());
		out.name("sourceId").value(edge.sourceId());
		out.name("targetId").value(edge.targetId());
		out.name("routingPoints").jsonValue(Coordinates.bends(way));
		out.name("args").beginObject();
		JsonText.writeMembers(out, styles.of(edge));
		JsonText.writeMembers(out, arguments);
		// The page draws exactly this line; without it, it would find ends of its own.
		out.name("route").jsonValue(way);
		out.endObject();
		out.name("children").beginArray();
		writeLabels(out, edge.id(), styles.ofLabel(edge));
		out.endArray();
		out.endObject();
	}

	private static void writeBox(JsonWriter out, Box box) throws IOException {
		out.name("position");
		writePoint(out, box.x(), box.y());
		out.name("size").jsonValue(Coordinates.size(box.width(), box.height()));
	}

	private static void writePoint(JsonWriter out, double x, double y) throws IOException {
		out.jsonValue(Coordinates.point(x, y));
	}
}
