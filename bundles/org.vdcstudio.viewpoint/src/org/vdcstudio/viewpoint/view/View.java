/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * What a diagram shows of a model at one moment. A view never changes; when the model does, a new one is evaluated, in
 * which the elements that stand for the same things have the same ids. Safe to share between threads as long as nobody
 * follows {@link ViewElement#target()} into a model that another thread owns.
 */
public final class View {

	private final String viewpoint;
	private final String diagram;
	private final String title;
	private final EObject target;
	private final List<ViewElement> elements;
	private final List<ViewEdge> edges;
	private final List<String> activeLayers;
	private final List<String> activeFilters;
	private final Rgb background;
	private final Map<String, String> mappingLabels;
	private final Map<String, ViewElement> elementsById;
	private final Map<String, ViewEdge> edgesById;

	/**
	 * Creates a view.
	 *
	 * @param viewpoint the name of the viewpoint
	 * @param diagram the name of the diagram description
	 * @param title for people
	 * @param target the element the diagram is about
	 * @param elements the top-level elements, in order of drawing
	 * @param edges all edges, in order of drawing
	 * @param activeLayers names of the layers that contributed
	 * @param activeFilters names of the filters that decided on visibility
	 * @param background colour behind everything
	 */
	public View(String viewpoint, String diagram, String title, EObject target, List<ViewElement> elements,
			List<ViewEdge> edges, List<String> activeLayers, List<String> activeFilters, Rgb background) {
		this(viewpoint, diagram, title, target, elements, edges, activeLayers, activeFilters, background, Map.of());
	}

	/**
	 * Creates a view whose mappings have names for people.
	 *
	 * @param viewpoint the name of the viewpoint
	 * @param diagram the name of the diagram description
	 * @param title for people
	 * @param target the element the diagram is about
	 * @param elements the top-level elements, in order of drawing
	 * @param edges all edges, in order of drawing
	 * @param activeLayers names of the layers that contributed
	 * @param activeFilters names of the filters that decided on visibility
	 * @param background colour behind everything
	 * @param mappingLabels what a legend calls the elements of a mapping, by its name
	 */
	public View(String viewpoint, String diagram, String title, EObject target, List<ViewElement> elements,
			List<ViewEdge> edges, List<String> activeLayers, List<String> activeFilters, Rgb background,
			Map<String, String> mappingLabels) {
		this.viewpoint = viewpoint;
		this.diagram = diagram;
		this.title = title;
		this.target = target;
		this.elements = List.copyOf(elements);
		this.edges = List.copyOf(edges);
		this.activeLayers = List.copyOf(activeLayers);
		this.activeFilters = List.copyOf(activeFilters);
		this.background = background;
		this.mappingLabels = Map.copyOf(mappingLabels);
		Map<String, ViewElement> byId = new LinkedHashMap<>();
		this.elements.stream().flatMap(ViewElement::withContents).forEach(element -> byId.put(element.id(), element));
		elementsById = Collections.unmodifiableMap(byId);
		Map<String, ViewEdge> edgeById = new LinkedHashMap<>();
		this.edges.forEach(edge -> edgeById.put(edge.id(), edge));
		edgesById = Collections.unmodifiableMap(edgeById);
	}

	/** {@return the name of the viewpoint} */
	public String viewpoint() {
		return viewpoint;
	}

	/** {@return the name of the diagram description} */
	public String diagram() {
		return diagram;
	}

	/** {@return the title for people} */
	public String title() {
		return title;
	}

	/** {@return the element the diagram is about} */
	public EObject target() {
		return target;
	}

	/** {@return the top-level elements, in order of drawing} */
	public List<ViewElement> elements() {
		return elements;
	}

	/** {@return all edges, in order of drawing} */
	public List<ViewEdge> edges() {
		return edges;
	}

	/** {@return the names of the layers that contributed} */
	public List<String> activeLayers() {
		return activeLayers;
	}

	/** {@return the names of the filters that decided on visibility} */
	public List<String> activeFilters() {
		return activeFilters;
	}

	/** {@return the colour behind everything} */
	public Rgb background() {
		return background;
	}

	/** {@return what a legend calls the elements of a mapping: its label, or its name if it has none} */
	public String mappingLabel(String mapping) {
		return mappingLabels.getOrDefault(mapping, mapping);
	}

	/** {@return every element at any depth; containers before their contents} */
	public Stream<ViewElement> allElements() {
		return elementsById.values().stream();
	}

	/**
	 * Finds an element at any depth.
	 *
	 * @return the element, or empty if the view has none of this id
	 */
	public Optional<ViewElement> element(String id) {
		return Optional.ofNullable(elementsById.get(id));
	}

	/**
	 * Finds an edge.
	 *
	 * @return the edge, or empty if the view has none of this id
	 */
	public Optional<ViewEdge> edge(String id) {
		return Optional.ofNullable(edgesById.get(id));
	}
}
