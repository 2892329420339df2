/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelFormat;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** Prints a view in the form of the records. */
public final class ViewDump {

	private static final Rgb GRAY = new Rgb(136, 136, 136);
	private static final Rgb LIGHT_GRAY = new Rgb(209, 209, 209);

	private final View view;
	private final List<String> lines = new ArrayList<>();
	private final Map<String, String> numbers = new HashMap<>();

	private ViewDump(View view) {
		this.view = view;
	}

	/** {@return the lines of a view} */
	public static List<String> lines(View view) {
		ViewDump dump = new ViewDump(view);
		dump.print();
		return dump.lines;
	}

	/** {@return number of the record and id of each element} */
	public static Map<String, String> idsByNumber(View view) {
		ViewDump dump = new ViewDump(view);
		dump.print();
		return dump.numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
	}

	private void print() {
		List<ViewElement> all = view.allElements().toList();
		long containers = all.stream()
				.filter(each -> each.kind() == ViewElementKind.CONTAINER || each.kind() == ViewElementKind.LIST).count();
		long items = all.stream().filter(each -> each.kind() == ViewElementKind.LIST_ITEM).count();
		lines.add("diagram '" + view.diagram() + " of " + target(view.target()) + "' description=" + view.diagram()
				+ " elements=" + (all.size() + view.edges().size()) + " nodes=" + (all.size() - containers - items)
				+ " containers=" + containers + " edges=" + view.edges().size() + " layers=" + view.activeLayers()
				+ " filters=" + view.activeFilters());
		int number = 1;
		for (ViewElement element : view.elements()) {
			print(element, "e" + number++, "  ");
		}
		for (ViewEdge edge : view.edges()) {
			numbers.put(edge.id(), "e" + number++);
		}
		view.edges().forEach(this::print);
	}

	private void print(ViewElement element, String number, String indentation) {
		numbers.put(element.id(), number);
		StringBuilder line = new StringBuilder(indentation).append(number).append(' ').append(className(element)).append(' ')
				.append(quoted(element.label())).append(" mapping=").append(element.mapping()).append(" target=")
				.append(target(element.target()));
		element.style().ifPresent(style -> line.append(" style=").append(style(style)));
		if (element.kind() == ViewElementKind.CONTAINER) {
			line.append(" layout=").append(layout(element.arrangement()));
		}
		if (!element.tooltip().isEmpty()) {
			line.append(" tooltip=").append(quoted(element.tooltip()));
		}
		lines.add(line.toString());
		int inner = 1;
		for (ViewElement border : element.borderNodes()) {
			print(border, number + "." + inner++, indentation + "  ");
		}
		for (ViewElement child : element.children()) {
			print(child, number + "." + inner++, indentation + "  ");
		}
	}

	private void print(ViewEdge edge) {
		StringBuilder line = new StringBuilder("  ").append(numbers.get(edge.id())).append(" DEdge ")
				.append(quoted(edge.label())).append(" mapping=").append(edge.mapping()).append(" target=")
				.append(target(edge.target())).append(' ').append(numbers.get(edge.sourceId())).append(" -> ")
				.append(numbers.get(edge.targetId()));
		if (!edge.beginLabel().isEmpty()) {
			line.append(" begin=").append(quoted(edge.beginLabel()));
		}
		if (!edge.endLabel().isEmpty()) {
			line.append(" end=").append(quoted(edge.endLabel()));
		}
		edge.style().ifPresent(style -> line.append(" style=").append(style(style)));
		lines.add(line.toString());
	}

	private static String className(ViewElement element) {
		return switch (element.kind()) {
			case NODE, BORDER_NODE -> "DNode";
			case CONTAINER -> "DNodeContainer";
			case LIST -> "DNodeList";
			case LIST_ITEM -> "DNodeListElement";
		};
	}

	private static String layout(ChildArrangement arrangement) {
		return switch (arrangement) {
			case FREE -> "FreeForm";
			case LIST -> "List";
			case VERTICAL_STACK -> "VerticalStack";
			case HORIZONTAL_STACK -> "HorizontalStack";
		};
	}

	private static String target(EObject target) {
		return target.eClass().getName() + " " + target.eResource().getURIFragment(target);
	}

	private static String quoted(String text) {
		return "'" + text + "'";
	}

	private static String style(ElementStyle style) {
		Attributes attributes = new Attributes();
		addLabel(attributes, style.label());
		attributes.add("borderSize", style.border().size(), 0);
		attributes.add("borderSizeComputationExpression", style.border().size(), 0);
		attributes.add("borderLineStyle", style.border().line().literal(), LineStyle.SOLID.literal());
		attributes.add("borderColor", style.border().color().hex(), Rgb.BLACK.hex());
		attributes.add("hideLabelByDefault", style.label().hidden(), false);
		return switch (style) {
			case NodeStyle node -> node(node, attributes);
			case ContainerStyle container -> container(container, attributes);
		};
	}

	private static void addLabel(Attributes attributes, LabelStyle label) {
		attributes.add("labelSize", label.size(), LabelStyle.DEFAULT_SIZE);
		attributes.add("labelFormat", label.format().stream().map(LabelFormat::literal).toList(), List.of());
		attributes.add("showIcon", label.showIcon(), true);
		attributes.add("labelColor", label.color().hex(), Rgb.BLACK.hex());
		attributes.add("iconPath", label.iconPath().orElse(""), "");
		attributes.add("labelAlignment", label.alignment(), LabelAlignment.CENTER);
	}

	private static String node(NodeStyle style, Attributes attributes) {
		attributes.add("labelPosition", style.label().position().literal(), LabelPosition.BORDER.literal());
		Rgb usual = GRAY;
		String colorName = "color";
		String name;
		switch (style.figure()) {
			case Figure.Square square -> {
				name = "Square";
				attributes.add("width", square.width(), 0);
				attributes.add("height", square.height(), 0);
			}
			case Figure.Ellipse ellipse -> {
				name = "Ellipse";
				attributes.add("horizontalDiameter", ellipse.width(), 0);
				attributes.add("verticalDiameter", ellipse.height(), 0);
			}
			case Figure.Lozenge lozenge -> {
				name = "Lozenge";
				attributes.add("width", lozenge.width(), 0);
				attributes.add("height", lozenge.height(), 0);
			}
			case Figure.Dot dot -> {
				name = "Dot";
				colorName = "backgroundColor";
				attributes.add("strokeSizeComputationExpression", dot.strokeSize(), 2);
			}
			case Figure.Note note -> {
				name = "Note";
				usual = new Rgb(252, 233, 79);
			}
			case Figure.Bundled bundled -> {
				name = "BundledImage";
				usual = Rgb.BLACK;
				attributes.add("shape", bundled.name(), "square");
			}
			case Figure.Image image -> {
				name = "WorkspaceImage";
				attributes.add("workspacePath", image.path(), "");
			}
			case Figure.Gauge gauge -> {
				name = "GaugeCompositeStyle";
				attributes.add("alignment", gauge.alignment(), Figure.Gauge.Alignment.SQUARE);
			}
		}
		attributes.add(colorName, style.color().hex(), usual.hex());
		return name + attributes;
	}

	private static String container(ContainerStyle style, Attributes attributes) {
		return switch (style.shape()) {
			case FLAT -> {
				attributes.add("backgroundStyle", style.fill().literal(), ContainerStyle.Fill.LEFT_TO_RIGHT.literal());
				attributes.add("backgroundColor", style.background().hex(), Rgb.WHITE.hex());
				attributes.add("foregroundColor", style.foreground().hex(), LIGHT_GRAY.hex());
				yield "FlatContainerStyle" + attributes;
			}
			case PARALLELOGRAM -> {
				attributes.add("backgroundColor", style.background().hex(), LIGHT_GRAY.hex());
				yield "ShapeContainerStyle" + attributes;
			}
			case IMAGE -> {
				attributes.add("workspacePath", style.image().orElse(""), "");
				yield "WorkspaceImage" + attributes;
			}
		};
	}

	private static String style(EdgeStyle style) {
		Attributes attributes = new Attributes();
		attributes.add("lineStyle", style.line().literal(), "solid");
		attributes.add("sourceArrow", style.sourceArrow().literal(), "NoDecoration");
		attributes.add("targetArrow", style.targetArrow().literal(), "InputArrow");
		attributes.add("foldingStyle", style.folding(), EdgeStyle.Folding.NONE);
		attributes.add("size", style.size(), 1);
		attributes.add("routingStyle", style.routing().literal(), "straight");
		attributes.add("centered", style.centering().literal(), "None");
		attributes.add("strokeColor", style.color().hex(), GRAY.hex());
		return (style.bracket() ? "BracketEdgeStyle" : "EdgeStyle") + attributes;
	}

	/** Attributes that differ from their defaults. */
	private static final class Attributes {

		private final List<String> written = new ArrayList<>();

		void add(String name, Object value, Object usual) {
			Optional.of(value).filter(given -> !given.equals(usual)).ifPresent(given -> written.add(name + "=" + given));
		}

		@Override
		public String toString() {
			return "{" + String.join(",", written) + "}";
		}
	}
}
