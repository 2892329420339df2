/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.vdcstudio.render.BadgeLook;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.render.Picture;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeArrow;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelFormat;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;

/** Styles of a view as arguments of graph elements, named as the page reads them. */
final class StyleArguments {

	/** Squares have their corners taken off a little, as in rendered pictures. */
	private static final double SOFT_CORNER = 4;

	private StyleArguments() {
	}

	static Map<String, Object> of(ElementStyle style) {
		return switch (style) {
			case NodeStyle node -> ofNode(node);
			case ContainerStyle container -> ofContainer(container);
		};
	}

	static Map<String, Object> of(LabelStyle style) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("color", style.color().hex());
		for (LabelFormat format : style.format()) {
			arguments.put(switch (format) {
				case BOLD -> "bold";
				case ITALIC -> "italic";
				case UNDERLINE -> "underline";
				case STRIKE_THROUGH -> "strike";
			}, true);
		}
		return arguments;
	}

	/** A line of a label, placed within the label's box. */
	static Map<String, Object> of(TextLine line, Box box) {
		return Map.of("text", line.text(), "x", Coordinates.rounded(line.x() - box.x()), "y",
				Coordinates.rounded(line.baseline() - box.y()), "bold", line.bold());
	}

	/** A badge, as wide as its text needs it. */
	static Map<String, Object> of(Decoration decoration, Theme theme) {
		BadgeLook look = BadgeLook.of(decoration, theme);
		return Map.of("kind", decoration.kind().name().toLowerCase(Locale.ROOT), "text", look.text(), "color", look.color().hex(),
				"ink", look.ink().hex(), "width", look.width(), "tooltip", decoration.text());
	}

	/** A line of a level of load. */
	static Map<String, Object> of(LoadLevel level, Theme theme) {
		return Map.of("stroke", level.color(theme).hex(), "strokeWidth", level.width(1));
	}

	static Map<String, Object> of(EdgeStyle style) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("stroke", style.color().hex());
		arguments.put("strokeWidth", Math.max(1, style.size()));
		putDash(arguments, style.line(), Math.max(1, style.size()));
		putArrow(arguments, "sourceArrow", style.sourceArrow());
		putArrow(arguments, "targetArrow", style.targetArrow());
		return arguments;
	}

	private static Map<String, Object> ofNode(NodeStyle style) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("shape", switch (style.figure()) {
			case Figure.Square square -> "rectangle";
			case Figure.Note note -> "rectangle";
			case Figure.Gauge gauge -> "rectangle";
			case Figure.Ellipse ellipse -> "ellipse";
			case Figure.Dot dot -> "ellipse";
			case Figure.Lozenge lozenge -> "diamond";
			case Figure.Bundled bundled -> shapeOfFigure(bundled.name());
			case Figure.Image image -> "none";
		});
		arguments.put("corner", SOFT_CORNER);
		arguments.put("fill", style.color().hex());
		putBorder(arguments, style.border(), style.border().size());
		if (style.figure() instanceof Figure.Image image) {
			putImage(arguments, image.path());
		}
		return arguments;
	}

	private static String shapeOfFigure(String figure) {
		return switch (figure.toLowerCase(Locale.ROOT)) {
			case "dot", "ring" -> "ellipse";
			case "triangle" -> "triangle";
			default -> "rectangle";
		};
	}

	private static Map<String, Object> ofContainer(ContainerStyle style) {
		Map<String, Object> arguments = new LinkedHashMap<>();
		arguments.put("shape", switch (style.shape()) {
			case FLAT, PARALLELOGRAM -> "rectangle";
			case IMAGE -> "none";
		});
		arguments.put("fill", style.background().hex());
		if (!style.foreground().equals(style.background())) {
			arguments.put("fillEnd", style.foreground().hex());
			arguments.put("fillDown", style.fill() == ContainerStyle.Fill.TOP_TO_BOTTOM);
		}
		if (style.cornerWidth() > 0) {
			// Specifications give the diameter of the corner, the page draws with its radius.
			arguments.put("corner", style.cornerWidth() / 2.0);
		}
		// A container without a border still has a hairline, or it would not be seen on its own kind.
		putBorder(arguments, style.border(), Math.max(1, style.border().size()));
		style.image().ifPresent(path -> putImage(arguments, path));
		return arguments;
	}

	/** The page has no bundles to look into, so that the picture itself goes along. */
	private static void putImage(Map<String, Object> arguments, String path) {
		Picture.find(path).ifPresent(picture -> arguments.put("image", picture.dataUri()));
	}

	private static void putBorder(Map<String, Object> arguments, BorderStyle border, int width) {
		if (width > 0) {
			arguments.put("stroke", border.color().hex());
			arguments.put("strokeWidth", width);
			putDash(arguments, border.line(), width);
		}
	}

	private static void putDash(Map<String, Object> arguments, LineStyle line, int width) {
		switch (line) {
			case SOLID -> {
				// the page's default
			}
			case DASH -> arguments.put("dash", 4 * width + " " + 3 * width);
			case DOT -> arguments.put("dash", width + " " + 2 * width);
			case DASH_DOT -> arguments.put("dash", 4 * width + " " + 2 * width + " " + width + " " + 2 * width);
		}
	}

	private static void putArrow(Map<String, Object> arguments, String end, EdgeArrow arrow) {
		if (arrow != EdgeArrow.NONE) {
			arguments.put(end, arrow.literal());
		}
	}
}
