/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.internal.reader.SpecificationPackages;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/**
 * Creates the elements of a diagram. The order is part of the result: at the top nodes before containers, within a
 * container border nodes, then containers, then nodes; within a mapping the order of its candidates.
 */
final class Refresh {

	private static final Map<ViewElementKind, String> VIEW_CLASSES = Map.of(ViewElementKind.NODE, "DNode",
			ViewElementKind.BORDER_NODE, "DNode", ViewElementKind.CONTAINER, "DNodeContainer", ViewElementKind.LIST,
			"DNodeList", ViewElementKind.LIST_ITEM, "DNodeListElement");

	private final Diagram diagram;
	private final EvaluationContext context;
	private final SafeInterpreter interpreter;
	private final StyleResolver styles;
	private @Nullable List<EObject> allInstances;

	private Refresh(Diagram diagram, EvaluationContext context, SafeInterpreter interpreter, StyleResolver styles) {
		this.diagram = diagram;
		this.context = context;
		this.interpreter = interpreter;
		this.styles = styles;
	}

	/**
	 * Creates all elements.
	 *
	 * @param diagram empty so far
	 * @param layers the active layers, in the order in which they contribute
	 */
	static void run(Diagram diagram, List<EObject> layers, EvaluationContext context, SafeInterpreter interpreter,
			StyleResolver styles) {
		Refresh refresh = new Refresh(diagram, context, interpreter, styles);
		for (Mapping mapping : mappings(layers, "nodeMappings", "NodeMapping")) {
			diagram.elements().addAll(refresh.create(mapping, ViewElementKind.NODE, diagram.view(), "ownedDiagramElements",
					diagram.target(), Set.of()));
		}
		for (Mapping mapping : mappings(layers, "containerMappings", "ContainerMapping")) {
			diagram.elements().addAll(refresh.create(mapping, containerKind(mapping), diagram.view(),
					"ownedDiagramElements", diagram.target(), Set.of()));
		}
		refresh.createEdges(mappings(layers, "edgeMappings", "EdgeMapping"));
	}

	/** The mappings of one kind, a layer's own before those it reuses. */
	private static List<Mapping> mappings(List<EObject> layers, String feature, String type) {
		return layers.stream()
				.flatMap(layer -> Stream.concat(Described.children(layer, feature).stream(),
						Described.children(layer, "reusedMappings").stream().filter(reused -> Described.is(reused, type))))
				.map(Mapping::new).toList();
	}

	private static ViewElementKind containerKind(Mapping mapping) {
		return mapping.presentation().equals("List") ? ViewElementKind.LIST : ViewElementKind.CONTAINER;
	}

	/** A mapping and what it shows: met again within itself, it would go on for ever. */
	private record Occurrence(Mapping mapping, EObject target) {
	}

	private List<Drawn.Element> create(Mapping mapping, ViewElementKind kind, EObject containerView, String feature,
			EObject container, Set<Occurrence> around) {
		if (!mapping.isSynchronised()) {
			return List.of();
		}
		Scope outside = scope(container).with("containerView", containerView);
		List<Drawn.Element> created = new ArrayList<>();
		for (EObject candidate : candidates(mapping, outside)) {
			Occurrence occurrence = new Occurrence(mapping, candidate);
			Scope inside = scope(candidate).with("container", container).with("containerView", containerView);
			if (!around.contains(occurrence) && interpreter.allows(mapping.name(), mapping.precondition(), inside)) {
				Drawn.Element element = element(mapping, kind, containerView, feature, candidate);
				Set<Occurrence> inner = new HashSet<>(around);
				inner.add(occurrence);
				createContents(element, inner);
				created.add(element);
			}
		}
		return created;
	}

	private Drawn.Element element(Mapping mapping, ViewElementKind kind, EObject containerView, String feature,
			EObject target) {
		EObject view = SpecificationPackages.get().createDiagramElement(VIEW_CLASSES.getOrDefault(kind, "DNode"));
		addTo(containerView, feature, view);
		Drawn.Element element = new Drawn.Element(kind, mapping, view, target);
		Scope scope = scope(target, view);
		element.setSemanticElements(semanticElements(mapping, target, scope));
		styles.choose(mapping, scope).ifPresent(style -> applyStyle(element, style, scope));
		if (kind == ViewElementKind.CONTAINER) {
			element.set("childrenPresentation", literal(view, mapping.presentation()));
		}
		diagram.register(element);
		return element;
	}

	private static Object literal(EObject view, String name) {
		return EcoreUtil.createFromString(
				((EAttribute) view.eClass().getEStructuralFeature("childrenPresentation"))
						.getEAttributeType(),
				name);
	}

	private void applyStyle(Drawn.Element element, EObject description, Scope scope) {
		String user = element.mapping().name();
		if (element.mapping().isContainer()) {
			ElementStyle style = styles.container(description, user, scope);
			element.setStyle(style, styles.containerSize(description, user, scope));
		} else {
			NodeStyle style = styles.node(description, user, scope);
			element.setStyle(style, styles.nodeSize(description, style.figure(), user, scope));
		}
		element.set("name", interpreter.label(user, Described.text(description, "labelExpression"), scope));
		element.set("tooltipText", interpreter.text(user, Described.text(description, "tooltipExpression"), scope));
	}

	private void createContents(Drawn.Element element, Set<Occurrence> around) {
		Mapping mapping = element.mapping();
		if (element.kind() == ViewElementKind.LIST_ITEM) {
			return;
		}
		for (Mapping border : mapping.borderNodes()) {
			element.borderNodes().addAll(create(border, ViewElementKind.BORDER_NODE, element.view(), "ownedBorderedNodes",
					element.target(), around));
		}
		if (element.kind() == ViewElementKind.CONTAINER) {
			for (Mapping inner : mapping.subContainers()) {
				element.children().addAll(create(inner, containerKind(inner), element.view(), "ownedDiagramElements",
						element.target(), around));
			}
			for (Mapping inner : mapping.subNodes()) {
				element.children().addAll(create(inner, ViewElementKind.NODE, element.view(), "ownedDiagramElements",
						element.target(), around));
			}
		} else if (element.kind() == ViewElementKind.LIST) {
			for (Mapping inner : mapping.subNodes()) {
				element.children().addAll(create(inner, ViewElementKind.LIST_ITEM, element.view(), "ownedElements",
						element.target(), around));
			}
		}
	}

	/** The variables of candidates, preconditions and finders. */
	private Scope scope(EObject self) {
		return Scope.of(context, self).with("diagram", diagram.view()).with("viewpoint", diagram.view());
	}

	/** The variables of everything that is asked about an element that exists. */
	private Scope scope(EObject self, EObject view) {
		return Scope.of(context, self).with("diagram", diagram.view()).with("view", view);
	}

	private List<EObject> candidates(Mapping mapping, Scope scope) {
		Optional<String> expression = mapping.candidates();
		List<EObject> all = expression.isPresent() ? interpreter.elements(mapping.name(), expression.get(), scope)
				: allInstances();
		String domainClass = mapping.domainClass();
		return domainClass.isEmpty() ? List.of()
				: all.stream().filter(element -> context.types().isInstance(element, domainClass)).toList();
	}

	private List<EObject> allInstances() {
		List<EObject> known = allInstances;
		if (known == null) {
			known = context.allInstances();
			allInstances = known;
		}
		return known;
	}

	private List<EObject> semanticElements(Mapping mapping, EObject target, Scope scope) {
		List<EObject> found = mapping.semanticElements()
				.map(expression -> interpreter.elements(mapping.name(), expression, scope)).orElse(List.of());
		return found.isEmpty() ? List.of(target) : found;
	}

	@SuppressWarnings("unchecked")
	private static void addTo(EObject owner, String feature, EObject added) {
		((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(added);
	}

	/** Edges between elements come first, then edges to those edges, and so on. */
	private void createEdges(List<Mapping> mappings) {
		Map<Mapping, Integer> levels = new LinkedHashMap<>();
		mappings.forEach(mapping -> levels.put(mapping, level(mapping, new HashSet<>())));
		int highest = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		for (int level = 0; level <= highest; level++) {
			for (Map.Entry<Mapping, Integer> entry : levels.entrySet()) {
				if (entry.getValue() == level && entry.getKey().isSynchronised()) {
					createEdges(entry.getKey());
				}
			}
		}
	}

	private static int level(Mapping mapping, Set<Mapping> around) {
		if (!around.add(mapping)) {
			return 0;
		}
		int level = Stream.concat(mapping.sources().stream(), mapping.targets().stream()).filter(Mapping::isEdge)
				.mapToInt(end -> 1 + level(end, around)).max().orElse(0);
		around.remove(mapping);
		return level;
	}

	private void createEdges(Mapping mapping) {
		Map<EObject, List<Drawn>> ends = endsByTarget(mapping.targets());
		if (mapping.isElementEdge()) {
			createElementEdges(mapping, ends);
		} else {
			createRelationEdges(mapping, ends);
		}
	}

	/** What can be the end of an edge: list items cannot. */
	private Map<EObject, List<Drawn>> endsByTarget(List<Mapping> mappings) {
		Map<EObject, List<Drawn>> ends = new IdentityHashMap<>();
		mappings.stream().flatMap(end -> ends(end).stream())
				.forEach(end -> ends.computeIfAbsent(end.target(), target -> new ArrayList<>()).add(end));
		return ends;
	}

	private List<Drawn> ends(Mapping mapping) {
		return diagram.shownBy(mapping).stream().filter(
				end -> !(end instanceof Drawn.Element element && element.kind() == ViewElementKind.LIST_ITEM)).toList();
	}

	private void createRelationEdges(Mapping mapping, Map<EObject, List<Drawn>> ends) {
		for (Mapping sourceMapping : mapping.sources()) {
			for (Drawn source : ends(sourceMapping)) {
				for (EObject self : relationTargets(mapping, source)) {
					for (EObject found : find(mapping, "targetFinderExpression", self)) {
						for (Drawn end : ends.getOrDefault(found, List.of())) {
							createEdge(mapping, self, source, end);
						}
					}
				}
			}
		}
	}

	/** What a relation stands for: the element of its source, unless the mapping leads elsewhere. */
	private List<EObject> relationTargets(Mapping mapping, Drawn source) {
		return mapping.expression("targetExpression")
				.map(expression -> interpreter.elements(mapping.name(), expression, scope(source.target())))
				.orElse(List.of(source.target()));
	}

	private void createElementEdges(Mapping mapping, Map<EObject, List<Drawn>> ends) {
		Map<EObject, List<Drawn>> starts = endsByTarget(mapping.sources());
		for (EObject self : candidates(mapping, scope(diagram.target()))) {
			for (EObject from : find(mapping, "sourceFinderExpression", self)) {
				for (Drawn source : starts.getOrDefault(from, List.of())) {
					for (EObject to : find(mapping, "targetFinderExpression", self)) {
						for (Drawn end : ends.getOrDefault(to, List.of())) {
							createEdge(mapping, self, source, end);
						}
					}
				}
			}
		}
	}

	private List<EObject> find(Mapping mapping, String feature, EObject self) {
		return mapping.expression(feature).map(text -> interpreter.elements(mapping.name(), text, scope(self)))
				.orElse(List.of());
	}

	private void createEdge(Mapping mapping, EObject target, Drawn source, Drawn end) {
		Scope before = scope(target).with("source", source.target()).with("target", end.target())
				.with("sourceView", source.view()).with("targetView", end.view());
		if (!interpreter.allows(mapping.name(), mapping.precondition(), before)) {
			return;
		}
		EObject view = SpecificationPackages.get().createDiagramElement("DEdge");
		addTo(diagram.view(), "ownedDiagramElements", view);
		Drawn.Edge edge = new Drawn.Edge(mapping, view, target, source, end);
		edge.set("sourceNode", source.view());
		edge.set("targetNode", end.view());
		Scope scope = scope(target, view);
		if (mapping.isElementEdge()) {
			edge.setSemanticElements(semanticElements(mapping, target, scope));
		}
		styles.choose(mapping, scope).ifPresent(style -> applyStyle(edge, style, scope));
		diagram.edges().add(edge);
		diagram.register(edge);
	}

	private void applyStyle(Drawn.Edge edge, EObject description, Scope scope) {
		edge.setStyle(styles.edge(description, edge.mapping().name(), scope));
		edge.set("beginLabel", edgeLabel(edge, description, "beginLabelStyleDescription", scope));
		edge.set("name", edgeLabel(edge, description, "centerLabelStyleDescription", scope));
		edge.set("endLabel", edgeLabel(edge, description, "endLabelStyleDescription", scope));
	}

	private String edgeLabel(Drawn.Edge edge, EObject description, String feature, Scope scope) {
		return Described.child(description, feature).map(label -> interpreter.label(edge.mapping().name(),
				Described.text(label, "labelExpression"), scope)).orElse("");
	}
}
