/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.internal.reader.SpecificationPackages;

/** The elements of a diagram under evaluation, in the order they were created in. */
final class Diagram {

	private final EObject view = SpecificationPackages.get().createDiagramElement("DSemanticDiagram");
	private final EObject target;
	private final List<Drawn.Element> elements = new ArrayList<>();
	private final List<Drawn.Edge> edges = new ArrayList<>();
	private final Map<Mapping, List<Drawn>> byMapping = new HashMap<>();

	Diagram(EObject target) {
		this.target = target;
		view.eSet(view.eClass().getEStructuralFeature("target"), target);
	}

	/** {@return what expressions see as {@code diagram}} */
	EObject view() {
		return view;
	}

	EObject target() {
		return target;
	}

	/** {@return the elements at the top} */
	List<Drawn.Element> elements() {
		return elements;
	}

	List<Drawn.Edge> edges() {
		return edges;
	}

	/** {@return all elements and edges; elements before what is in and on them} */
	Stream<Drawn> all() {
		return Stream.concat(elements.stream().flatMap(Diagram::withContents), edges.stream());
	}

	static Stream<Drawn.Element> withContents(Drawn.Element element) {
		return Stream.concat(Stream.of(element), Stream
				.concat(element.borderNodes().stream(), element.children().stream()).flatMap(Diagram::withContents));
	}

	/** Notes which mapping shows an element, for edges to find it. */
	void register(Drawn drawn) {
		byMapping.computeIfAbsent(drawn.mapping(), mapping -> new ArrayList<>()).add(drawn);
	}

	/** {@return what a mapping shows, in order} */
	List<Drawn> shownBy(Mapping mapping) {
		return List.copyOf(byMapping.getOrDefault(mapping, List.of()));
	}
}
