/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Views and elements that differ a little from others. */
public final class Views {

	private Views() {
	}

	/** {@return what a legend calls the elements of each mapping that occurs} */
	public static Map<String, String> names(View view) {
		Map<String, String> names = new LinkedHashMap<>();
		view.allElements().map(ViewElement::mapping).forEach(mapping -> names.put(mapping, view.mappingLabel(mapping)));
		view.edges().stream().map(ViewEdge::mapping).forEach(mapping -> names.put(mapping, view.mappingLabel(mapping)));
		return names;
	}

	/** {@return the same view with other contents} */
	public static View with(View view, List<ViewElement> elements, List<ViewEdge> edges) {
		return new View(view.viewpoint(), view.diagram(), view.title(), view.target(), elements, edges, view.activeLayers(),
				view.activeFilters(), view.background(), names(view));
	}

	/** {@return the same element with another look, and other elements on and in it} */
	public static ViewElement with(ViewElement element, Optional<ElementStyle> style, List<ViewElement> borderNodes,
			List<ViewElement> children) {
		return new ViewElement(element.id(), element.kind(), element.label(), element.mapping(), element.target(),
				element.semanticElements(), style, element.size(), element.arrangement(), borderNodes, children, element.tooltip(),
				element.visibility());
	}

	/** {@return the same edge with another look} */
	public static ViewEdge with(ViewEdge edge, Optional<EdgeStyle> style) {
		return new ViewEdge(edge.id(), edge.sourceId(), edge.targetId(), edge.mapping(), edge.target(), edge.semanticElements(), style,
				edge.beginLabel(), edge.label(), edge.endLabel(), edge.visibility());
	}

	static ViewElement with(ViewElement element, String label, List<ViewElement> borderNodes, List<ViewElement> children) {
		return new ViewElement(element.id(), element.kind(), label, element.mapping(), element.target(), element.semanticElements(),
				element.style(), element.size(), element.arrangement(), borderNodes, children, element.tooltip(), element.visibility());
	}
}
