/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationMemory;
import org.vdcstudio.viewpoint.ExpressionProblem;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.Interpreters;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.internal.tool.EditMask;
import org.vdcstudio.viewpoint.internal.tool.ReferencesToRemoved;
import org.vdcstudio.viewpoint.internal.tool.ToolRun;
import org.vdcstudio.viewpoint.internal.tool.Toolbox;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;

/** An evaluated diagram and its tools. */
final class EvaluatedDiagram implements DiagramEvaluation {

	/** A tool that takes an invocation, with the variables it is to run with. */
	private record Use(EObject tool, Scope scope) {
	}

	private final View view;
	private final Map<String, Drawn> drawn;
	private final Diagram diagram;
	private final EObject description;
	private final List<EObject> layers;
	private final SafeInterpreter interpreter;
	private final Interpreters interpreters;
	private final Toolbox toolbox;
	private final EvaluationContext context;
	private final EvaluationMemory memory;
	/** By tool and the mapping of a container: every shape is asked for every tool, and there are few mappings. */
	private final Map<EObject, Map<EObject, Boolean>> fitting = new HashMap<>();

	EvaluatedDiagram(View view, Map<String, Drawn> drawn, Diagram diagram, EObject description, List<EObject> layers,
			SafeInterpreter interpreter, Interpreters interpreters, EvaluationContext context, EvaluationMemory memory) {
		this.view = view;
		this.drawn = drawn;
		this.diagram = diagram;
		this.description = description;
		this.layers = layers;
		this.interpreter = interpreter;
		this.interpreters = interpreters;
		this.context = context;
		this.memory = memory;
		toolbox = new Toolbox(layers);
	}

	@Override
	public View view() {
		return view;
	}

	@Override
	public List<ExpressionProblem> problems() {
		return interpreter.problems();
	}

	@Override
	public boolean accepts(ToolInvocation invocation) {
		return memory.use(() -> fits(invocation));
	}

	private boolean fits(ToolInvocation invocation) {
		return invocation instanceof ToolInvocation.Delete delete
				? delete.elementIds().stream().map(this::find).allMatch(found -> found.filter(this::canDelete).isPresent())
				: use(invocation).isPresent();
	}

	@Override
	public ToolResult run(ToolInvocation invocation) {
		return memory.use(() -> result(invocation));
	}

	private ToolResult result(ToolInvocation invocation) {
		ToolResult result = invocation instanceof ToolInvocation.Delete delete ? delete(delete)
				: use(invocation).map(this::run).orElseGet(() -> new ToolResult.Refused("This is not possible here."));
		return result instanceof ToolResult.Edits edits
				? new ToolResult.Edits(edits.label(), ReferencesToRemoved.cleared(edits.edits(), context))
				: result;
	}

	private ToolResult run(Use use) {
		return ToolRun.run(interpreters, Described.label(use.tool()), Described.child(use.tool(), "initialOperation"),
				use.scope());
	}

	private Optional<Use> use(ToolInvocation invocation) {
		return switch (invocation) {
			case ToolInvocation.Create create -> creation(create);
			case ToolInvocation.Connect connect -> connection(connect);
			case ToolInvocation.Reconnect reconnect -> reconnection(reconnect);
			case ToolInvocation.EditLabel edit -> labelEdit(edit);
			case ToolInvocation.Drop drop -> drop(drop);
			case ToolInvocation.Delete delete -> Optional.empty();
		};
	}

	private Optional<Drawn> find(String id) {
		return Optional.ofNullable(drawn.get(id));
	}

	private Optional<Use> creation(ToolInvocation.Create create) {
		Optional<EObject> tool = toolbox.tool(create.tool()).filter(Toolbox::isCreation);
		Optional<Drawn> container = find(create.containerId());
		if (tool.isEmpty() || container.isEmpty() && !create.containerId().isEmpty() || !fits(tool.get(), container)) {
			return Optional.empty();
		}
		EObject target = container.map(Drawn::target).orElse(diagram.target());
		EObject containerView = container.map(Drawn::view).orElse(diagram.view());
		return allowed(tool.get(), scope(target).with(variable(tool.get(), "variable", "container"), target)
				.with(variable(tool.get(), "viewVariable", "containerView"), containerView));
	}

	/** A creation tool fits where an element of one of its mappings could appear. */
	private boolean fits(EObject tool, Optional<Drawn> container) {
		EObject place = container.map(Drawn::mapping).map(Mapping::description).orElse(description);
		return fitting.computeIfAbsent(tool, first -> new HashMap<>()).computeIfAbsent(place,
				first -> fitsInto(tool, container.map(Drawn::mapping)));
	}

	private boolean fitsInto(EObject tool, Optional<Mapping> container) {
		List<EObject> created = Described.children(tool,
				Described.is(tool, "ContainerCreationDescription") ? "containerMappings" : "nodeMappings");
		if (container.isEmpty()) {
			return layers.stream().flatMap(layer -> Stream.of("nodeMappings", "containerMappings", "reusedMappings")
					.flatMap(feature -> Described.children(layer, feature).stream())).anyMatch(created::contains);
		}
		Mapping mapping = container.get();
		if (Described.children(tool, "extraMappings").contains(mapping.description())) {
			return true;
		}
		Stream<Mapping> inside = mapping.isContainer()
				? Stream.concat(mapping.subNodes().stream(), mapping.subContainers().stream())
				: Stream.empty();
		return !mapping.isEdge() && Stream.concat(inside, mapping.borderNodes().stream())
				.anyMatch(child -> created.contains(child.description()));
	}

	private Optional<Use> connection(ToolInvocation.Connect connect) {
		Optional<EObject> tool = toolbox.tool(connect.tool()).filter(Toolbox::isConnection);
		Optional<Drawn> source = find(connect.sourceId());
		Optional<Drawn> target = find(connect.targetId());
		if (tool.isEmpty() || source.isEmpty() || target.isEmpty()
				|| !connects(tool.get(), source.get().mapping(), target.get().mapping())) {
			return Optional.empty();
		}
		// The names with "pre" are those that Sirius has for the precondition.
		return allowed(tool.get(), scope(source.get().target()).with("preSource", source.get().target())
				.with("preTarget", target.get().target()).with("preSourceView", source.get().view())
				.with("preTargetView", target.get().view())
				.with(variable(tool.get(), "sourceVariable", "source"), source.get().target())
				.with(variable(tool.get(), "targetVariable", "target"), target.get().target())
				.with(variable(tool.get(), "sourceViewVariable", "sourceView"), source.get().view())
				.with(variable(tool.get(), "targetViewVariable", "targetView"), target.get().view()));
	}

	private static boolean connects(EObject tool, Mapping source, Mapping target) {
		List<Mapping> edges = Described.children(tool, "edgeMappings").stream().map(Mapping::new).toList();
		return (edges.stream().anyMatch(edge -> edge.sources().contains(source))
				|| Described.children(tool, "extraSourceMappings").contains(source.description()))
				&& (edges.stream().anyMatch(edge -> edge.targets().contains(target))
						|| Described.children(tool, "extraTargetMappings").contains(target.description()));
	}

	private Optional<Use> reconnection(ToolInvocation.Reconnect reconnect) {
		Optional<Drawn> newEnd = find(reconnect.newEndId());
		Optional<Drawn.Edge> moved = find(reconnect.edgeId()).filter(Drawn.Edge.class::isInstance)
				.map(Drawn.Edge.class::cast);
		if (moved.isEmpty() || newEnd.isEmpty()) {
			return Optional.empty();
		}
		Drawn.Edge edge = moved.get();
		List<Mapping> possible = reconnect.sourceEnd() ? edge.mapping().sources() : edge.mapping().targets();
		if (!possible.contains(newEnd.get().mapping())) {
			return Optional.empty();
		}
		Drawn oldEnd = reconnect.sourceEnd() ? edge.source() : edge.end();
		String otherKind = reconnect.sourceEnd() ? "RECONNECT_TARGET" : "RECONNECT_SOURCE";
		return Described.children(edge.mapping().description(), "reconnections").stream()
				.filter(tool -> !Described.literal(tool, "reconnectionKind").equals(otherKind))
				.flatMap(tool -> allowed(tool, scope(edge.target())
						.with(variable(tool, "source", "source"), oldEnd.target())
						.with(variable(tool, "target", "target"), newEnd.get().target())
						.with(variable(tool, "sourceView", "sourceView"), oldEnd.view())
						.with(variable(tool, "targetView", "targetView"), newEnd.get().view())
						.with(variable(tool, "element", "element"), edge.target())
						.with(variable(tool, "edgeView", "edgeView"), edge.view())).stream())
				.findFirst();
	}

	private Optional<Use> labelEdit(ToolInvocation.EditLabel edit) {
		Optional<Drawn> element = find(edit.elementId());
		return element.flatMap(found -> editTool(found).flatMap(tool -> EditMask.match(mask(tool), edit.text())
				.flatMap(values -> {
					Scope scope = scope(found.target()).with("view", found.view());
					for (Map.Entry<String, String> value : values.entrySet()) {
						// Older specifications refer to the variable by its bare number.
						scope = scope.with(value.getKey(), value.getValue()).with(value.getKey().substring("arg".length()),
								value.getValue());
					}
					return allowed(tool, scope);
				})));
	}

	private static Optional<EObject> editTool(Drawn element) {
		return Described.child(element.mapping().description(), "labelDirectEdit");
	}

	private static String mask(EObject tool) {
		return Described.child(tool, "mask").flatMap(mask -> Described.text(mask, "mask")).orElse("{0}");
	}

	@Override
	public Optional<String> editableLabel(String elementId) {
		return memory.use(() -> labelInput(elementId));
	}

	private Optional<String> labelInput(String elementId) {
		return find(elementId).flatMap(element -> editTool(element).flatMap(tool -> {
			Scope scope = scope(element.target()).with("view", element.view());
			Optional<String> input = Described.text(tool, "inputLabelExpression");
			return allowed(tool, scope).map(use -> input.isPresent()
					? interpreter.text(Described.name(tool), input, scope)
					: element.text("name"));
		}));
	}

	private Optional<Use> drop(ToolInvocation.Drop drop) {
		Optional<Drawn> element = find(drop.elementId());
		Optional<Drawn> container = find(drop.newContainerId());
		if (element.isEmpty() || container.isEmpty() && !drop.newContainerId().isEmpty()) {
			return Optional.empty();
		}
		EObject newContainer = container.map(Drawn::target).orElse(diagram.target());
		EObject newView = container.map(Drawn::view).orElse(diagram.view());
		EObject self = element.get().target();
		EObject owner = container.map(Drawn::mapping).map(Mapping::description).orElse(description);
		if (!Described.is(owner, "DragAndDropTargetDescription")) {
			return Optional.empty();
		}
		return Described.children(owner, "dropDescriptions").stream()
				.filter(tool -> Described.children(tool, "mappings").contains(element.get().mapping().description()))
				.flatMap(tool -> allowed(tool, scope(self).with(variable(tool, "element", "element"), self)
						.with(variable(tool, "oldContainer", "oldSemanticContainer"), self.eContainer())
						.with(variable(tool, "newContainer", "newSemanticContainer"), newContainer)
						.with(variable(tool, "newViewContainer", "newContainerView"), newView)).stream())
				.findFirst();
	}

	private boolean canDelete(Drawn element) {
		Optional<EObject> tool = deletionTool(element);
		return tool.isPresent() ? allowed(tool.get(), deletionScope(tool.get(), element)).isPresent()
				: standsForItself(element);
	}

	private static Optional<EObject> deletionTool(Drawn element) {
		return Described.child(element.mapping().description(), "deletionDescription");
	}

	/** Without a tool, deleting removes what an element stands for; a mere relation stands for nothing of its own. */
	private boolean standsForItself(Drawn element) {
		return (!(element instanceof Drawn.Edge) || element.mapping().isElementEdge())
				&& element.target() != diagram.target();
	}

	private Scope deletionScope(EObject tool, Drawn element) {
		return scope(element.target()).with(variable(tool, "element", "element"), element.target())
				.with(variable(tool, "elementView", "elementView"), element.view())
				.with(variable(tool, "containerView", "containerView"), element.view().eContainer());
	}

	private ToolResult delete(ToolInvocation.Delete delete) {
		List<ModelEdit> edits = new ArrayList<>();
		String label = "Delete";
		for (String id : delete.elementIds()) {
			Optional<Drawn> element = find(id);
			if (element.isEmpty() || !canDelete(element.get())) {
				return new ToolResult.Refused(
						element.map(found -> ToolRun.described(found.target()) + " cannot be deleted here.")
								.orElse("There is nothing to delete."));
			}
			ToolResult result = delete(element.get());
			if (!(result instanceof ToolResult.Edits found)) {
				return result;
			}
			label = found.label();
			found.edits().stream().filter(edit -> !isWithinRemoved(edit, edits)).forEach(edits::add);
		}
		return new ToolResult.Edits(delete.elementIds().size() == 1 ? label : "Delete", edits);
	}

	private ToolResult delete(Drawn element) {
		Optional<EObject> tool = deletionTool(element);
		if (tool.isPresent()) {
			return run(new Use(tool.get(), deletionScope(tool.get(), element)));
		}
		String label = "Delete " + ToolRun.described(element.target());
		return new ToolResult.Edits(label, List.of(new ModelEdit.RemoveElement(label, element.target())));
	}

	/** Several selected elements may stand for one thing, or for a thing and a part of it. */
	private static boolean isWithinRemoved(ModelEdit edit, List<ModelEdit> earlier) {
		return edit instanceof ModelEdit.RemoveElement removed
				&& earlier.stream().anyMatch(other -> other instanceof ModelEdit.RemoveElement gone
						&& EcoreUtil.isAncestor(gone.element(), removed.element()));
	}

	private Optional<Use> allowed(EObject tool, Scope scope) {
		return interpreter.allows(Described.name(tool), Described.text(tool, "precondition"), scope)
				? Optional.of(new Use(tool, scope))
				: Optional.empty();
	}

	private static String variable(EObject tool, String feature, String otherwise) {
		return Described.child(tool, feature).map(Described::name).filter(name -> !name.isEmpty()).orElse(otherwise);
	}

	private Scope scope(EObject self) {
		return Scope.of(context, self).with("diagram", diagram.view());
	}
}
