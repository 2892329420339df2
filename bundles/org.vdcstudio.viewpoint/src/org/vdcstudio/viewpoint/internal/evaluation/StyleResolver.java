/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeArrow;
import org.vdcstudio.viewpoint.view.EdgeRouting;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelFormat;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.Size;

/** Chooses the style of an element and evaluates what is computed in it. */
final class StyleResolver {

	private static final Rgb GRAY = new Rgb(136, 136, 136);
	private static final Rgb LIGHT_GRAY = new Rgb(209, 209, 209);
	private static final Rgb NOTE_YELLOW = new Rgb(252, 233, 79);
	private static final Rgb GAUGE_GREEN = new Rgb(138, 226, 52);

	private final SafeInterpreter interpreter;
	private final Colors colors;

	StyleResolver(SafeInterpreter interpreter) {
		this.interpreter = interpreter;
		colors = new Colors(interpreter);
	}

	/** {@return the first conditional style whose predicate holds, else the plain one, if there is any} */
	Optional<EObject> choose(Mapping mapping, Scope scope) {
		return mapping.conditionalStyles().stream()
				.filter(style -> interpreter.applies(mapping.name(), Described.text(style, "predicateExpression"), scope))
				.findFirst().map(style -> Described.child(style, "style")).orElseGet(mapping::style);
	}

	Rgb background(EObject diagram, Scope scope) {
		return colors.color(diagram, "backgroundColor", Rgb.WHITE, Described.name(diagram), scope);
	}

	NodeStyle node(EObject style, String user, Scope scope) {
		Figure figure = figure(style, user, scope);
		Rgb fill = switch (figure) {
			case Figure.Dot dot -> colors.color(style, "backgroundColor", GRAY, user, scope);
			case Figure.Bundled bundled -> colors.color(style, "color", Rgb.BLACK, user, scope);
			case Figure.Note note -> colors.color(style, "color", NOTE_YELLOW, user, scope);
			case Figure.Image image -> GRAY;
			case Figure.Gauge gauge -> GRAY;
			default -> colors.color(style, "color", GRAY, user, scope);
		};
		return new NodeStyle(figure, fill, NodeStyle.Resize.valueOf(Described.literal(style, "resizeKind")),
				border(style, user, scope), label(style, user, scope));
	}

	private Figure figure(EObject style, String user, Scope scope) {
		return switch (String.valueOf(style.eClass().getName())) {
			case "EllipseNodeDescription" -> new Figure.Ellipse(
					integer(style, "horizontalDiameterComputationExpression", user, scope),
					integer(style, "verticalDiameterComputationExpression", user, scope));
			case "LozengeNodeDescription" -> new Figure.Lozenge(integer(style, "widthComputationExpression", user, scope),
					integer(style, "heightComputationExpression", user, scope));
			case "DotDescription" -> new Figure.Dot(integer(style, "strokeSizeComputationExpression", user, scope));
			case "NoteDescription" -> new Figure.Note();
			case "BundledImageDescription" -> new Figure.Bundled(Described.literal(style, "shape"));
			case "WorkspaceImageDescription" -> new Figure.Image(Described.text(style, "workspacePath").orElse(""));
			case "GaugeCompositeStyleDescription" -> gauge(style, user, scope);
			default -> new Figure.Square(Described.number(style, "width"), Described.number(style, "height"));
		};
	}

	private Figure gauge(EObject style, String user, Scope scope) {
		List<Figure.Gauge.Section> sections = Described.children(style, "sections").stream()
				.map(section -> new Figure.Gauge.Section(integer(section, "minValueExpression", user, scope),
						integer(section, "maxValueExpression", user, scope), integer(section, "valueExpression", user, scope),
						Described.text(section, "label").orElse(""),
						colors.color(section, "backgroundColor", Rgb.BLACK, user, scope),
						colors.color(section, "foregroundColor", GAUGE_GREEN, user, scope)))
				.toList();
		return new Figure.Gauge(Figure.Gauge.Alignment.valueOf(Described.literal(style, "alignment")), sections);
	}

	/** Sizes a figure gives itself count only if both are positive. */
	Optional<Size> nodeSize(EObject style, Figure figure, String user, Scope scope) {
		Size own = switch (figure) {
			case Figure.Square square -> new Size(square.width(), square.height());
			case Figure.Ellipse ellipse -> new Size(ellipse.width(), ellipse.height());
			case Figure.Lozenge lozenge -> new Size(lozenge.width(), lozenge.height());
			default -> new Size(0, 0);
		};
		if (own.width() > 0 && own.height() > 0) {
			return Optional.of(own);
		}
		int size = integer(style, "sizeComputationExpression", user, scope);
		return size < -1 ? Optional.empty() : Optional.of(new Size(size, size));
	}

	ContainerStyle container(EObject style, String user, Scope scope) {
		boolean image = Described.is(style, "WorkspaceImageDescription");
		boolean flat = Described.is(style, "FlatContainerStyleDescription");
		boolean rounded = Described.flag(style, "roundedCorner");
		return new ContainerStyle(
				flat ? ContainerStyle.Shape.FLAT
						: image ? ContainerStyle.Shape.IMAGE : ContainerStyle.Shape.PARALLELOGRAM,
				flat ? byLiteral(ContainerStyle.Fill.values(), ContainerStyle.Fill::literal,
						Described.literal(style, "backgroundStyle")) : ContainerStyle.Fill.LEFT_TO_RIGHT,
				image ? Rgb.WHITE : colors.color(style, "backgroundColor", flat ? Rgb.WHITE : LIGHT_GRAY, user, scope),
				flat ? colors.color(style, "foregroundColor", LIGHT_GRAY, user, scope) : LIGHT_GRAY,
				rounded ? Described.number(style, "arcWidth") : 0, rounded ? Described.number(style, "arcHeight") : 0,
				image ? Described.text(style, "workspacePath") : Optional.empty(), border(style, user, scope),
				label(style, user, scope));
	}

	Optional<Size> containerSize(EObject style, String user, Scope scope) {
		if (!Described.is(style, "SizeComputationContainerStyleDescription")) {
			return Optional.empty();
		}
		int width = integer(style, "widthComputationExpression", user, scope);
		int height = integer(style, "heightComputationExpression", user, scope);
		return width > 0 || height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
	}

	EdgeStyle edge(EObject style, String user, Scope scope) {
		return new EdgeStyle(Described.is(style, "BracketEdgeStyleDescription"), line(style, "lineStyle"),
				byLiteral(EdgeArrow.values(), EdgeArrow::literal, Described.literal(style, "sourceArrow")),
				byLiteral(EdgeArrow.values(), EdgeArrow::literal, Described.literal(style, "targetArrow")),
				EdgeStyle.Folding.valueOf(Described.literal(style, "foldingStyle")),
				integer(style, "sizeComputationExpression", user, scope),
				byLiteral(EdgeRouting.values(), EdgeRouting::literal, Described.literal(style, "routingStyle")),
				byLiteral(EdgeStyle.Centering.values(), EdgeStyle.Centering::literal,
						Described.literal(style, "endsCentering")),
				colors.color(style, "strokeColor", GRAY, user, scope),
				edgeLabel(style, "beginLabelStyleDescription", user, scope),
				edgeLabel(style, "centerLabelStyleDescription", user, scope),
				edgeLabel(style, "endLabelStyleDescription", user, scope));
	}

	private Optional<LabelStyle> edgeLabel(EObject style, String feature, String user, Scope scope) {
		return Described.child(style, feature).map(label -> label(label, user, scope));
	}

	private BorderStyle border(EObject style, String user, Scope scope) {
		return new BorderStyle(integer(style, "borderSizeComputationExpression", user, scope),
				line(style, "borderLineStyle"), colors.color(style, "borderColor", Rgb.BLACK, user, scope));
	}

	private LabelStyle label(EObject style, String user, Scope scope) {
		Set<LabelFormat> formats = EnumSet.noneOf(LabelFormat.class);
		Described.literals(style, "labelFormat")
				.forEach(name -> formats.add(byLiteral(LabelFormat.values(), LabelFormat::literal, name)));
		boolean aligned = Described.is(style, "LabelStyleDescription");
		boolean positioned = Described.is(style, "NodeStyleDescription");
		return new LabelStyle(Described.number(style, "labelSize"), formats,
				colors.color(style, "labelColor", Rgb.BLACK, user, scope), Described.flag(style, "showIcon"),
				Described.text(style, "iconPath"),
				aligned ? LabelAlignment.valueOf(Described.literal(style, "labelAlignment")) : LabelAlignment.CENTER,
				positioned
						? byLiteral(LabelPosition.values(), LabelPosition::literal, Described.literal(style, "labelPosition"))
						: LabelPosition.NODE,
				Described.is(style, "HideLabelCapabilityStyleDescription") && Described.flag(style, "hideLabelByDefault"));
	}

	private static LineStyle line(EObject style, String feature) {
		return byLiteral(LineStyle.values(), LineStyle::literal, Described.literal(style, feature));
	}

	private static <T> T byLiteral(T[] values, Function<T, String> literal, String wanted) {
		return Stream.of(values).filter(value -> literal.apply(value).equals(wanted)).findFirst().orElseThrow();
	}

	private int integer(EObject style, String feature, String user, Scope scope) {
		return interpreter.integer(user, Described.text(style, feature), scope);
	}
}
