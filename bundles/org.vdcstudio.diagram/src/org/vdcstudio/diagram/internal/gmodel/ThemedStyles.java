/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.Theme;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * The styles of a view for every theme, so that a page changes its colours without asking: as arguments, of which {@code dark}
 * holds those that are different in the dark.
 */
final class ThemedStyles {

	private static final String DARK = "dark";

	private final Map<String, ElementStyle> darkElements = new HashMap<>();
	private final Map<String, EdgeStyle> darkEdges = new HashMap<>();

	/** The styles of what is in a view. */
	ThemedStyles(View view) {
		View dark = Theme.DARK.apply(view);
		dark.allElements().forEach(element -> element.style().ifPresent(style -> darkElements.put(element.id(), style)));
		dark.edges().forEach(edge -> edge.style().ifPresent(style -> darkEdges.put(edge.id(), style)));
	}

	/** How a shape looks. */
	Map<String, Object> of(ViewElement element) {
		return element.style().map(style -> themed(StyleArguments.of(style), dark(element).map(StyleArguments::of))).orElse(Map.of());
	}

	/** How a line looks. */
	Map<String, Object> of(ViewEdge edge) {
		return edge.style().map(style -> themed(StyleArguments.of(style), dark(edge).map(StyleArguments::of))).orElse(Map.of());
	}

	/** How the label of a shape looks. */
	Map<String, Object> ofLabel(ViewElement element) {
		return ofLabel(element.style().map(ElementStyle::label), dark(element).map(ElementStyle::label));
	}

	/** How the labels of a line look. */
	Map<String, Object> ofLabel(ViewEdge edge) {
		return ofLabel(edge.style().flatMap(EdgeStyle::centerLabel), dark(edge).flatMap(EdgeStyle::centerLabel));
	}

	private Optional<ElementStyle> dark(ViewElement element) {
		return Optional.ofNullable(darkElements.get(element.id()));
	}

	private Optional<EdgeStyle> dark(ViewEdge edge) {
		return Optional.ofNullable(darkEdges.get(edge.id()));
	}

	private static Map<String, Object> ofLabel(Optional<LabelStyle> light, Optional<LabelStyle> dark) {
		return light.map(style -> themed(StyleArguments.of(style), dark.map(StyleArguments::of))).orElse(Map.of());
	}

	private static Map<String, Object> themed(Map<String, Object> light, Optional<Map<String, Object>> dark) {
		Map<String, Object> different = new LinkedHashMap<>();
		dark.orElse(Map.of()).forEach((name, value) -> {
			@Nullable
			Object before = light.get(name);
			if (!value.equals(before)) {
				different.put(name, value);
			}
		});
		if (different.isEmpty()) {
			return light;
		}
		Map<String, Object> themed = new LinkedHashMap<>(light);
		themed.put(DARK, different);
		return themed;
	}
}
