/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.LoadColors;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.Theme;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
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
	/** Many elements look alike. */
	private final Map<Looks<?>, Map<String, Object>> known = new HashMap<>();

	/** How something looks in each theme. */
	private record Looks<S>(S light, Optional<S> dark) {

		Map<String, Object> arguments(Function<S, Map<String, Object>> arguments) {
			return themed(arguments.apply(light), dark.map(arguments));
		}
	}

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
		if (!LoadLevel.areShown(decorations)) {
			return this;
		}
		return new ThemedStyles(LoadColors.apply(light, decorations, Theme.LIGHT), LoadColors.apply(dark, decorations, Theme.DARK));
	}

	/** How a shape looks. */
	Map<String, Object> of(ViewElement element) {
		return of(light(element), dark(element), StyleArguments::of);
	}

	/** How a line looks. */
	Map<String, Object> of(ViewEdge edge) {
		return of(light(edge), dark(edge), StyleArguments::of);
	}

	/** How a line of a level of load looks. */
	static Map<String, Object> of(LoadLevel level) {
		return themed(StyleArguments.of(level, Theme.LIGHT), Optional.of(StyleArguments.of(level, Theme.DARK)));
	}

	/** How a badge looks. */
	static Map<String, Object> of(Decoration decoration) {
		return themed(StyleArguments.of(decoration, Theme.LIGHT), Optional.of(StyleArguments.of(decoration, Theme.DARK)));
	}

	/** How the label of a shape looks. */
	Map<String, Object> ofLabel(ViewElement element) {
		return of(light(element).map(ElementStyle::label), dark(element).map(ElementStyle::label), StyleArguments::of);
	}

	/** How the labels of a line look. */
	Map<String, Object> ofLabel(ViewEdge edge) {
		return of(light(edge).flatMap(EdgeStyle::centerLabel), dark(edge).flatMap(EdgeStyle::centerLabel), StyleArguments::of);
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

	private <S> Map<String, Object> of(Optional<S> light, Optional<S> dark, Function<S, Map<String, Object>> arguments) {
		if (light.isEmpty()) {
			return Map.of();
		}
		Looks<S> looks = new Looks<>(light.get(), dark);
		return known.computeIfAbsent(looks, first -> looks.arguments(arguments));
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
