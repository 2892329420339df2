/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.theme;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.render.internal.summary.Views;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** Views in dark colours. */
public final class DarkViews {

	private DarkViews() {
	}

	/** {@return the same view with every colour made for a dark background} */
	public static View of(View view) {
		Rgb background = DarkColors.background(view.background());
		return new View(view.viewpoint(), view.diagram(), view.title(), view.target(), all(view.elements(), background),
				view.edges().stream().map(edge -> dark(edge, background)).toList(), view.activeLayers(), view.activeFilters(),
				background, Views.names(view));
	}

	private static List<ViewElement> all(List<ViewElement> elements, Rgb... behind) {
		return elements.stream().map(element -> dark(element, behind)).toList();
	}

	private static ViewElement dark(ViewElement element, Rgb... behind) {
		Optional<ElementStyle> style = element.style().map(each -> dark(each, element.kind(), behind));
		Rgb[] inside = style.map(each -> fills(each, element.kind(), behind)).orElse(behind);
		return Views.with(element, style, all(element.borderNodes(), inside), all(element.children(), inside));
	}

	/** What letters inside stand on. */
	private static Rgb[] fills(ElementStyle dark, ViewElementKind kind, Rgb... behind) {
		return switch (dark) {
			case NodeStyle node when kind == ViewElementKind.LIST_ITEM || node.figure() instanceof Figure.Image -> behind;
			case NodeStyle node -> new Rgb[] { node.color() };
			case ContainerStyle container when container.shape() == ContainerStyle.Shape.IMAGE -> behind;
			case ContainerStyle container -> new Rgb[] { container.background(), container.foreground() };
		};
	}

	private static ElementStyle dark(ElementStyle style, ViewElementKind kind, Rgb... behind) {
		return switch (style) {
			case NodeStyle node -> {
				NodeStyle dark = new NodeStyle(dark(node.figure()), DarkColors.fill(node.color()), node.resize(), dark(node.border()),
						node.label());
				Rgb[] on = node.label().position() == LabelPosition.NODE ? fills(dark, kind, behind) : behind;
				yield new NodeStyle(dark.figure(), dark.color(), dark.resize(), dark.border(), dark(node.label(), on));
			}
			case ContainerStyle container -> {
				Rgb first = DarkColors.fill(container.background());
				Rgb last = DarkColors.fill(container.foreground());
				boolean picture = container.shape() == ContainerStyle.Shape.IMAGE;
				yield new ContainerStyle(container.shape(), container.fill(), first, last, container.cornerWidth(),
						container.cornerHeight(), container.image(), dark(container.border()),
						dark(container.label(), picture ? behind : new Rgb[] { first, last }));
			}
		};
	}

	private static Figure dark(Figure figure) {
		return figure instanceof Figure.Gauge gauge
				? new Figure.Gauge(gauge.alignment(), gauge.sections().stream()
						.map(section -> new Figure.Gauge.Section(section.min(), section.max(), section.value(), section.label(),
								DarkColors.fill(section.background()), DarkColors.line(section.foreground())))
						.toList())
				: figure;
	}

	private static BorderStyle dark(BorderStyle border) {
		return new BorderStyle(border.size(), border.line(), DarkColors.line(border.color()));
	}

	private static LabelStyle dark(LabelStyle label, Rgb... on) {
		return new LabelStyle(label.size(), label.format(), DarkColors.letters(label.color(), on), label.showIcon(),
				label.iconPath(), label.alignment(), label.position(), label.hidden());
	}

	private static ViewEdge dark(ViewEdge edge, Rgb background) {
		Optional<EdgeStyle> style = edge.style().map(each -> new EdgeStyle(each.bracket(), each.line(), each.sourceArrow(),
				each.targetArrow(), each.folding(), each.size(), each.routing(), each.centering(), DarkColors.line(each.color()),
				each.beginLabel().map(label -> dark(label, background)), each.centerLabel().map(label -> dark(label, background)),
				each.endLabel().map(label -> dark(label, background))));
		return Views.with(edge, style);
	}
}
