/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.internal.summary.Views;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * Colours what carries load: lines, and the borders of shapes, by the shares that decorations tell. A line that tells none but is
 * the only one of its kind at a shape that does, such as the cable of a NIC, carries all that passes the shape, and is coloured too.
 */
public final class LoadColors {

	/** A kind of line at a shape. */
	private record Place(String elementId, String mapping) {
	}

	private final Map<String, Double> shares = new HashMap<>();
	private final Theme theme;

	private LoadColors(View view, List<Decoration> decorations, Theme theme) {
		this.theme = theme;
		decorations.forEach(each -> each.share().ifPresent(share -> shares.merge(each.elementId(), share, Math::max)));
		addLines(view);
	}

	private void addLines(View view) {
		Map<Place, Long> lines = view.edges().stream().flatMap(edge -> LoadColors.ends(edge).stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Map<String, Double> carried = new HashMap<>();
		for (ViewEdge edge : view.edges()) {
			for (Place end : ends(edge)) {
				@Nullable
				Double share = shares.get(end.elementId());
				if (share != null && lines.getOrDefault(end, 0L) == 1) {
					carried.merge(edge.id(), share, Math::max);
				}
			}
		}
		carried.forEach(shares::putIfAbsent);
	}

	private static List<Place> ends(ViewEdge edge) {
		return List.of(new Place(edge.sourceId(), edge.mapping()), new Place(edge.targetId(), edge.mapping()));
	}

	/**
	 * Colours a view.
	 *
	 * @param view in the colours of the theme
	 * @param decorations what is shown on top of it
	 * @return a view of the same elements with the same ids, which is arranged alike; the view itself when no decoration tells a share
	 */
	public static View apply(View view, List<Decoration> decorations, Theme theme) {
		return LoadLevel.areShown(decorations) ? new LoadColors(view, decorations, theme).colored(view) : view;
	}

	private View colored(View view) {
		return Views.with(view, colored(view.elements()), view.edges().stream().map(this::colored).toList());
	}

	private List<ViewElement> colored(List<ViewElement> elements) {
		return elements.stream().map(this::colored).toList();
	}

	private ViewElement colored(ViewElement element) {
		Optional<ElementStyle> style = level(element.id()).map(level -> element.style().map(each -> colored(each, level)))
				.orElse(element.style());
		return Views.with(element, style, colored(element.borderNodes()), colored(element.children()));
	}

	private ElementStyle colored(ElementStyle style, LoadLevel level) {
		return switch (style) {
			case NodeStyle node -> new NodeStyle(node.figure(), node.color(), node.resize(), colored(node.border(), level), node.label());
			case ContainerStyle container -> new ContainerStyle(container.shape(), container.fill(), container.background(),
					container.foreground(), container.cornerWidth(), container.cornerHeight(), container.image(),
					colored(container.border(), level), container.label());
		};
	}

	private BorderStyle colored(BorderStyle border, LoadLevel level) {
		return new BorderStyle(level.width(border.size()), border.line(), level.color(theme));
	}

	private ViewEdge colored(ViewEdge edge) {
		Optional<EdgeStyle> style = level(edge.id()).map(level -> edge.style().map(each -> colored(each, level))).orElse(edge.style());
		return Views.with(edge, style);
	}

	private EdgeStyle colored(EdgeStyle style, LoadLevel level) {
		return new EdgeStyle(style.bracket(), style.line(), style.sourceArrow(), style.targetArrow(), style.folding(),
				level.width(style.size()), style.routing(), style.centering(), level.color(theme), style.beginLabel(),
				style.centerLabel(), style.endLabel());
	}

	private Optional<LoadLevel> level(String id) {
		return Optional.ofNullable(shares.get(id)).map(LoadLevel::of);
	}
}
