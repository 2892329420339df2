/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.vdcstudio.render.BadgeLook;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

/** Explains the kinds of elements on the screen as rendered pictures do: each as its first element looks, in the order of reading. */
final class Legend {

	private static final Box NOWHERE = new Box(0, 0, 0, 0);

	private final View view;
	private final ViewGeometry geometry;
	private final ThemedStyles styles;
	private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();

	private Legend(View view, ViewGeometry geometry, ThemedStyles styles) {
		this.view = view;
		this.geometry = geometry;
		this.styles = styles;
	}

	/** What each kind is called and how it looks, as arguments that the page understands. */
	static List<Map<String, Object>> entries(View view, ViewGeometry geometry, ThemedStyles styles, List<Decoration> decorations) {
		Legend legend = new Legend(view, geometry, styles);
		legend.addShapes();
		legend.addLines();
		legend.addBadges(decorations);
		return new ArrayList<>(legend.entries.values());
	}

	private void addShapes() {
		view.elements().stream().sorted(Comparator.comparingDouble(element -> geometry.boxes().getOrDefault(element.id(), NOWHERE).x()))
				.flatMap(ViewElement::withContents).filter(element -> geometry.boxes().containsKey(element.id()))
				.filter(element -> element.visibility() != Visibility.HIDDEN)
				.forEach(element -> put(element.mapping(), "shape", () -> styles.of(element)));
	}

	private void addLines() {
		view.edges().stream().filter(edge -> geometry.routes().containsKey(edge.id()))
				.filter(edge -> edge.visibility() != Visibility.HIDDEN)
				.forEach(edge -> put(edge.mapping(), "line", () -> styles.of(edge)));
	}

	private void addBadges(List<Decoration> decorations) {
		BadgeLook.explained(decorations).forEach(kind -> {
			BadgeLook look = BadgeLook.of(kind);
			entries.put("badge " + kind, Map.of("label", BadgeLook.meaning(kind), "kind", "badge", "style",
					Map.of("text", look.text(), "fill", look.color().hex(), "ink", look.ink().hex())));
		});
		if (LoadLevel.areShown(decorations)) {
			for (LoadLevel level : LoadLevel.values()) {
				entries.put("load " + level, Map.of("label", level.meaning(), "kind", "line", "style", ThemedStyles.of(level)));
			}
		}
	}

	private void put(String mapping, String kind, Supplier<Map<String, Object>> style) {
		if (entries.containsKey(mapping)) {
			return;
		}
		Map<String, Object> first = style.get();
		if (!first.isEmpty()) {
			entries.put(mapping, Map.of("label", view.mappingLabel(mapping), "kind", kind, "style", first));
		}
	}
}
