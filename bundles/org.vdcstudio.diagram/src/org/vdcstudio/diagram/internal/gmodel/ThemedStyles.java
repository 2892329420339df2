/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.LoadColors;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.Theme;
import org.vdcstudio.viewpoint.overlay.Decoration;
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

	private final View light;
	private final View dark;

	/** The styles of what is in a view. */
	ThemedStyles(View view) {
		this(view, Theme.DARK.apply(view));
	}

	private ThemedStyles(View light, View dark) {
		this.light = light;
		this.dark = dark;
	}

	/** The same styles with the colours of load, where decorations tell of it. */
	ThemedStyles loaded(List<Decoration> decorations) {
		return new ThemedStyles(LoadColors.apply(light, decorations, Theme.LIGHT), LoadColors.apply(dark, decorations, Theme.DARK));
	}

	/** How a shape looks. */
	Map<String, Object> of(ViewElement element) {
		return light(element).map(style -> themed(StyleArguments.of(style), dark(element).map(StyleArguments::of))).orElse(Map.of());
	}

	/** How a line looks. */
	Map<String, Object> of(ViewEdge edge) {
		return light(edge).map(style -> themed(StyleArguments.of(style), dark(edge).map(StyleArguments::of))).orElse(Map.of());
	}

	/** How a line of a level of load looks. */
	static Map<String, Object> of(LoadLevel level) {
		return themed(StyleArguments.of(level, Theme.LIGHT), Optional.of(StyleArguments.of(level, Theme.DARK)));
	}

	/** How the label of a shape looks. */
	Map<String, Object> ofLabel(ViewElement element) {
		return ofLabel(light(element).map(ElementStyle::label), dark(element).map(ElementStyle::label));
	}

	/** How the labels of a line look. */
	Map<String, Object> ofLabel(ViewEdge edge) {
		return ofLabel(light(edge).flatMap(EdgeStyle::centerLabel), dark(edge).flatMap(EdgeStyle::centerLabel));
	}

	private Optional<ElementStyle> light(ViewElement element) {
		return light.element(element.id()).flatMap(ViewElement::style);
	}

	private Optional<EdgeStyle> light(ViewEdge edge) {
		return light.edge(edge.id()).flatMap(ViewEdge::style);
	}

	private Optional<ElementStyle> dark(ViewElement element) {
		return dark.element(element.id()).flatMap(ViewElement::style);
	}

	private Optional<EdgeStyle> dark(ViewEdge edge) {
		return dark.edge(edge.id()).flatMap(ViewEdge::style);
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
