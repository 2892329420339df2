/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationMemory;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.Interpreters;
import org.vdcstudio.viewpoint.internal.expression.JavaServices;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.internal.expression.TypeNames;
import org.vdcstudio.viewpoint.internal.reader.SpecificationPackages;
import org.vdcstudio.viewpoint.internal.tool.Toolbox;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.view.View;

/** A diagram description read from a specification. */
public final class DiagramType implements DiagramDescription {

	private final String viewpoint;
	private final EObject description;
	private final Interpreters interpreters;
	private final JavaServices services;

	/** Creates one. */
	public DiagramType(String viewpoint, EObject description, Interpreters interpreters, JavaServices services) {
		this.viewpoint = viewpoint;
		this.description = description;
		this.interpreters = interpreters;
		this.services = services;
	}

	@Override
	public String viewpoint() {
		return viewpoint;
	}

	@Override
	public String name() {
		return Described.name(description);
	}

	@Override
	public String label() {
		return Described.label(description);
	}

	@Override
	public List<Layer> layers() {
		Stream<Layer> first = defaultLayer().map(layer -> new Layer(Described.name(layer), Described.label(layer), false, true))
				.stream();
		return Stream.concat(first, additionalLayers().stream().map(
				layer -> new Layer(Described.name(layer), Described.label(layer), Described.flag(layer, "optional"),
						Described.flag(layer, "activeByDefault") || !Described.flag(layer, "optional"))))
				.toList();
	}

	@Override
	public List<Filter> filters() {
		List<EObject> active = defaultFilters();
		return Described.children(description, "filters").stream()
				.map(filter -> new Filter(Described.name(filter), Described.label(filter), active.contains(filter))).toList();
	}

	@Override
	public List<PaletteTool> palette() {
		return new Toolbox(layersInOrder()).palette();
	}

	@Override
	public List<EObject> roots(Collection<? extends Resource> semanticResources) {
		List<Resource> resources = List.copyOf(semanticResources);
		List<EObject> roots = new ArrayList<>();
		String domainClass = Described.text(description, "domainClass").orElse("");
		for (Resource resource : resources) {
			for (EObject content : resource.getContents()) {
				// One context for a whole tree: looking packages up for every element would take longer than all the rest.
				EvaluationContext context = context(content, resources);
				for (Iterator<EObject> all = EcoreUtil.getAllContents(Set.of(content)); all.hasNext();) {
					EObject element = all.next();
					if (context.types().isInstance(element, domainClass) && allows(element, context)) {
						roots.add(element);
					}
				}
			}
		}
		return roots;
	}

	private boolean allows(EObject root, EvaluationContext context) {
		return new SafeInterpreter(interpreters).allows(name(), Described.text(description, "preconditionExpression"),
				Scope.of(context, root));
	}

	@Override
	public DiagramEvaluation evaluate(EvaluationRequest request) {
		EvaluationMemory memory = new EvaluationMemory();
		return memory.use(() -> evaluate(request, memory));
	}

	private DiagramEvaluation evaluate(EvaluationRequest request, EvaluationMemory memory) {
		EvaluationContext context = context(request.root(), request.semanticResources());
		SafeInterpreter interpreter = new SafeInterpreter(interpreters);
		StyleResolver styles = new StyleResolver(interpreter);
		Diagram diagram = new Diagram(request.root());
		List<EObject> layers = activeLayers(request.layers());
		List<EObject> filters = activeFilters(request.filters());
		Refresh.run(diagram, layers, context, interpreter, styles);
		Filters.apply(diagram, filters, context, interpreter);
		ViewBuilder builder = new ViewBuilder(request.identity());
		Scope scope = Scope.of(context, request.root());
		View view = new View(viewpoint, name(), title(interpreter, scope), request.root(),
				builder.elements(diagram.elements(), ""), builder.edges(diagram.edges()), layerNames(layers),
				filters.stream().map(Described::name).toList(), styles.background(description, scope),
				mappingLabels(diagram));
		return new EvaluatedDiagram(view, builder.byId(), diagram, description, layers, interpreter, interpreters, context, memory);
	}

	private static Map<String, String> mappingLabels(Diagram diagram) {
		return diagram.all().map(drawn -> drawn.mapping().description()).distinct()
				.collect(Collectors.toMap(Described::name, Described::label, (first, second) -> first));
	}

	private String title(SafeInterpreter interpreter, Scope scope) {
		Optional<String> expression = Described.text(description, "titleExpression");
		return expression.isPresent() ? interpreter.text(name(), expression, scope) : label();
	}

	private EvaluationContext context(EObject root, List<Resource> resources) {
		List<EPackage> metamodels = new ArrayList<>();
		for (String namespace : Described.texts(description, "metamodel")) {
			EPackage found = metamodel(namespace, root);
			if (found != null) {
				metamodels.add(found);
			}
		}
		if (Described.texts(description, "metamodel").isEmpty()) {
			// A description that names no metamodel means that of the model.
			metamodels.add(root.eClass().getEPackage());
		}
		SpecificationPackages packages = SpecificationPackages.get();
		return new EvaluationContext(
				new TypeNames(metamodels, List.of(packages.diagramPackage(), packages.viewpointPackage())), services,
				resources);
	}

	/** The model's own resource set knows best; the root tells its package even without one. */
	private static @Nullable EPackage metamodel(String namespace, EObject root) {
		Resource resource = root.eResource();
		if (resource != null && resource.getResourceSet() != null) {
			EPackage found = resource.getResourceSet().getPackageRegistry().getEPackage(namespace);
			if (found != null) {
				return found;
			}
		}
		EPackage own = root.eClass().getEPackage();
		return namespace.equals(own.getNsURI()) ? own : EPackage.Registry.INSTANCE.getEPackage(namespace);
	}

	private Optional<EObject> defaultLayer() {
		return Described.child(description, "defaultLayer");
	}

	private List<EObject> additionalLayers() {
		return Described.children(description, "additionalLayers");
	}

	private List<EObject> layersInOrder() {
		return Stream.concat(defaultLayer().stream(), additionalLayers().stream()).toList();
	}

	/** Additional layers contribute before the default one. */
	private List<EObject> activeLayers(Optional<Set<String>> wanted) {
		Stream<EObject> additional = additionalLayers().stream()
				.filter(layer -> !Described.flag(layer, "optional") || wanted.map(names -> names.contains(Described.name(layer)))
						.orElseGet(() -> Described.flag(layer, "activeByDefault")));
		return Stream.concat(additional, defaultLayer().stream()).toList();
	}

	private List<String> layerNames(List<EObject> active) {
		return layersInOrder().stream().filter(active::contains).map(Described::name).toList();
	}

	private List<EObject> defaultFilters() {
		return Described.child(description, "defaultConcern").map(concern -> Described.children(concern, "filters"))
				.orElse(List.of());
	}

	private List<EObject> activeFilters(Optional<Set<String>> wanted) {
		return wanted.map(names -> Described.children(description, "filters").stream()
				.filter(filter -> names.contains(Described.name(filter))).toList()).orElseGet(this::defaultFilters);
	}
}
