/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** Turns an evaluated diagram into the elements of a view, and names them. */
final class ViewBuilder {

	private final Function<EObject, String> identity;
	private final Map<Drawn, String> ids = new IdentityHashMap<>();
	private final Map<String, Drawn> byId = new HashMap<>();

	ViewBuilder(Function<EObject, String> identity) {
		this.identity = identity;
	}

	/** {@return what the ids stand for} */
	Map<String, Drawn> byId() {
		return byId;
	}

	List<ViewElement> elements(List<Drawn.Element> drawn, String prefix) {
		return drawn.stream().map(element -> element(element, prefix)).toList();
	}

	private ViewElement element(Drawn.Element drawn, String prefix) {
		String id = name(drawn, prefix + drawn.mapping().name() + ":" + identity.apply(drawn.target()));
		return new ViewElement(id, drawn.kind(), drawn.text("name"), drawn.mapping().name(), drawn.target(),
				drawn.semanticElements(), drawn.style(), drawn.size(), arrangement(drawn),
				elements(drawn.borderNodes(), id + "/"), elements(drawn.children(), id + "/"), drawn.text("tooltipText"),
				drawn.visibility());
	}

	private static ChildArrangement arrangement(Drawn.Element drawn) {
		if (drawn.kind() == ViewElementKind.LIST) {
			return ChildArrangement.LIST;
		}
		if (drawn.kind() != ViewElementKind.CONTAINER) {
			return ChildArrangement.FREE;
		}
		return switch (drawn.mapping().presentation()) {
			case "VerticalStack" -> ChildArrangement.VERTICAL_STACK;
			case "HorizontalStack" -> ChildArrangement.HORIZONTAL_STACK;
			default -> ChildArrangement.FREE;
		};
	}

	List<ViewEdge> edges(List<Drawn.Edge> drawn) {
		// An edge may lead to another one, so all have their names before the first is built.
		drawn.forEach(edge -> name(edge, edge.mapping().name() + ":" + identity.apply(edge.target()) + "["
				+ ids.get(edge.source()) + ">" + ids.get(edge.end()) + "]"));
		return drawn.stream().map(this::edge).toList();
	}

	private ViewEdge edge(Drawn.Edge drawn) {
		return new ViewEdge(id(drawn), id(drawn.source()), id(drawn.end()), drawn.mapping().name(), drawn.target(),
				drawn.semanticElements(), drawn.style(), drawn.text("beginLabel"), drawn.text("name"),
				drawn.text("endLabel"), drawn.visibility());
	}

	private String id(Drawn drawn) {
		return Objects.requireNonNull(ids.get(drawn));
	}

	/** Elements that cannot be told apart are numbered. */
	private String name(Drawn drawn, String wanted) {
		String id = wanted;
		for (int number = 2; byId.containsKey(id); number++) {
			id = wanted + "#" + number;
		}
		ids.put(drawn, id);
		byId.put(id, drawn);
		return id;
	}
}
