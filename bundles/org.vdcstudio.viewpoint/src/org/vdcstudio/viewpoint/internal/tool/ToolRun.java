/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.viewpoint.internal.evaluation.Described;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Interpreters;
import org.vdcstudio.viewpoint.internal.expression.Nothing;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.internal.expression.Values;
import org.vdcstudio.viewpoint.tool.InteractionRequest;
import org.vdcstudio.viewpoint.tool.ToolResult;

/**
 * Runs the operations of a tool. The model stays as it is: what would change it becomes an edit. Only elements that the
 * tool itself created are filled directly, since nobody else can see them yet.
 */
public final class ToolRun {

	private final Interpreters interpreters;
	private final List<ModelEdit> edits = new ArrayList<>();
	private final Map<EObject, EObject> created = new IdentityHashMap<>();

	private ToolRun(Interpreters interpreters) {
		this.interpreters = interpreters;
	}

	/**
	 * Runs a tool.
	 *
	 * @param label of the tool, for people
	 * @param initialOperation what holds the first operation
	 * @param scope with the variables of the tool
	 * @return edits, a question, or the reason why it failed
	 */
	public static ToolResult run(Interpreters interpreters, String label, Optional<EObject> initialOperation,
			Scope scope) {
		ToolRun run = new ToolRun(interpreters);
		try {
			initialOperation.flatMap(initial -> Described.child(initial, "firstModelOperations"))
					.ifPresent(operation -> run.execute(operation, scope));
		} catch (EvaluationException e) {
			return new ToolResult.Refused(label + ": " + e.getMessage());
		} catch (InteractionNeeded e) {
			return run.edits.isEmpty() ? new ToolResult.Interaction(e.request())
					: new ToolResult.Refused(label + ": a tool cannot both change the model and ask the user");
		}
		return run.edits.isEmpty() ? new ToolResult.Refused(label + " changes nothing here")
				: new ToolResult.Edits(label, run.edits);
	}

	private void execute(EObject operation, Scope scope) {
		switch (String.valueOf(operation.eClass().getName())) {
			case "ChangeContext" -> executeAll(operation, scope.with("self", element(operation, "browseExpression", scope)));
			case "CreateInstance" -> createInstance(operation, scope);
			case "SetValue" -> setValue(operation, scope);
			case "Unset" -> unset(operation, scope);
			case "MoveElement" -> moveElement(operation, scope);
			case "RemoveElement" -> removeElement(operation, scope);
			case "If" -> {
				if (Values.truth(value(operation, "conditionExpression", scope))) {
					executeAll(operation, scope);
				}
			}
			case "For" -> repeat(operation, scope);
			case "Let" -> executeAll(operation,
					scope.with(required(operation, "variableName"), value(operation, "valueExpression", scope)));
			case "Switch" -> choose(operation, scope);
			case "ExternalJavaAction" -> ask(operation, scope);
			default -> throw new EvaluationException(operation.eClass().getName() + " is not supported");
		}
	}

	private void executeAll(EObject operation, Scope scope) {
		Described.children(operation, "subModelOperations").forEach(inner -> execute(inner, scope));
	}

	private void createInstance(EObject operation, Scope scope) {
		EObject container = self(scope);
		String typeName = required(operation, "typeName");
		EClass type = scope.context().types().creatable(typeName)
				.orElseThrow(() -> new EvaluationException("there is no type " + typeName));
		EStructuralFeature feature = feature(container, required(operation, "referenceName"));
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			throw new EvaluationException(feature.getName() + " holds no elements");
		}
		if (!reference.getEReferenceType().isSuperTypeOf(type)) {
			throw new EvaluationException(feature.getName() + " holds no " + type.getName());
		}
		EObject instance = EcoreUtil.create(type);
		created.put(instance, instance);
		int place = edits.size();
		if (created.containsKey(container)) {
			put(container, reference, instance);
		}
		executeAll(operation, scope.with("self", instance).with(required(operation, "variableName"), instance));
		if (!created.containsKey(container)) {
			// Labelled last, when the new element has its name; made first, for what follows may refer to it.
			edits.add(place, new ModelEdit.AddElement("Create " + described(instance), container, reference, instance));
		}
	}

	private void setValue(EObject operation, Scope scope) {
		EObject element = self(scope);
		EStructuralFeature feature = feature(element, required(operation, "featureName"));
		Object value = value(operation, "valueExpression", scope);
		if (value == null || value == Nothing.VALUE) {
			unset(element, feature);
			return;
		}
		Collection<?> values = value instanceof Collection<?> several && feature.isMany() ? several : List.of(value);
		for (Object single : values) {
			set(element, feature, converted(feature, single));
		}
	}

	private void set(EObject element, EStructuralFeature feature, Object value) {
		if (created.containsKey(element)) {
			put(element, feature, value);
		} else if (element instanceof NamedElement named && feature.getName().equals("name")) {
			edits.add(new ModelEdit.RenameElement("Rename " + named.getName() + " to " + value, named, value.toString()));
		} else {
			edits.add(new ModelEdit.SetValue("Set " + feature.getName() + " of " + described(element) + " to "
					+ (value instanceof EObject other ? described(other) : value), element, feature, value));
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) element.eGet(feature)).add(value);
		} else {
			element.eSet(feature, value);
		}
	}

	private static Object converted(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute && !attribute.getEAttributeType().isInstance(value)) {
			try {
				Object parsed = EcoreUtil.createFromString(attribute.getEAttributeType(), value.toString());
				if (parsed != null) {
					return parsed;
				}
			} catch (IllegalArgumentException e) {
				throw new EvaluationException(value + " is no value of " + feature.getName(), e);
			}
		}
		if (!feature.getEType().isInstance(value)) {
			throw new EvaluationException(value + " is no value of " + feature.getName());
		}
		return value;
	}

	private void unset(EObject operation, Scope scope) {
		EObject element = self(scope);
		EStructuralFeature feature = feature(element, required(operation, "featureName"));
		Optional<String> removed = Described.text(operation, "elementExpression");
		if (removed.isPresent() && feature instanceof EReference reference && reference.isContainment()) {
			Values.elements(evaluate(removed.get(), scope)).forEach(this::remove);
		} else if (removed.isPresent() && feature.isMany()) {
			takeOut(element, feature, Values.elements(evaluate(removed.get(), scope)));
		} else {
			unset(element, feature);
		}
	}

	private void unset(EObject element, EStructuralFeature feature) {
		if (created.containsKey(element)) {
			element.eUnset(feature);
		} else {
			edits.add(new ModelEdit.UnsetValue("Unset " + feature.getName() + " of " + described(element), element, feature));
		}
	}

	/** Some of several values go; as an edit, all of them go and the rest comes back. */
	private void takeOut(EObject element, EStructuralFeature feature, List<EObject> gone) {
		List<Object> rest = new ArrayList<>((List<?>) element.eGet(feature));
		if (rest.removeAll(gone)) {
			unset(element, feature);
			rest.forEach(kept -> set(element, feature, kept));
		}
	}

	private void moveElement(EObject operation, Scope scope) {
		EObject element = self(scope);
		EObject container = element(operation, "newContainerExpression", scope);
		if (!(feature(container, required(operation, "featureName")) instanceof EReference reference)
				|| !reference.isContainment()) {
			throw new EvaluationException(required(operation, "featureName") + " holds no elements");
		}
		edits.add(new ModelEdit.MoveElement("Move " + described(element) + " to " + described(container), element, container,
				reference));
		executeAll(operation, scope);
	}

	private void removeElement(EObject operation, Scope scope) {
		executeAll(operation, scope);
		remove(self(scope));
	}

	private void remove(EObject element) {
		edits.add(new ModelEdit.RemoveElement("Delete " + described(element), element));
	}

	private void repeat(EObject operation, Scope scope) {
		Object values = value(operation, "expression", scope);
		Collection<?> all = values instanceof Collection<?> several ? List.copyOf(several)
				: values == null || values == Nothing.VALUE ? List.of() : List.of(values);
		for (Object value : all) {
			Scope inner = scope.with(required(operation, "iteratorName"), value);
			executeAll(operation, value instanceof EObject ? inner.with("self", value) : inner);
		}
	}

	private void choose(EObject operation, Scope scope) {
		Optional<EObject> chosen = Described.children(operation, "cases").stream()
				.filter(each -> Values.truth(value(each, "conditionExpression", scope))).findFirst();
		chosen.or(() -> Described.child(operation, "default")).ifPresent(each -> executeAll(each, scope));
	}

	private void ask(EObject operation, Scope scope) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		for (EObject parameter : Described.children(operation, "parameters")) {
			Object value = value(parameter, "value", scope);
			if (value != null && value != Nothing.VALUE) {
				parameters.put(Described.name(parameter), value);
			}
		}
		throw new InteractionNeeded(
				new InteractionRequest(required(operation, "id"), Described.label(operation), parameters));
	}

	private static EObject self(Scope scope) {
		if (scope.require("self") instanceof EObject self) {
			return self;
		}
		throw new EvaluationException("there is no element to work on");
	}

	private static EStructuralFeature feature(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new EvaluationException(element.eClass().getName() + " has no feature " + name);
		}
		return feature;
	}

	private static String required(EObject operation, String attribute) {
		return Described.text(operation, attribute).orElseThrow(
				() -> new EvaluationException(operation.eClass().getName() + " has no " + attribute));
	}

	private EObject element(EObject operation, String attribute, Scope scope) {
		return Values.elements(value(operation, attribute, scope)).stream().findFirst().orElseThrow(
				() -> new EvaluationException(Described.text(operation, attribute).orElse("") + " leads to no element"));
	}

	private @Nullable Object value(EObject operation, String attribute, Scope scope) {
		Optional<String> expression = Described.text(operation, attribute);
		return expression.isPresent() ? evaluate(expression.get(), scope) : null;
	}

	private @Nullable Object evaluate(String expression, Scope scope) {
		return interpreters.parse(expression).evaluate(scope);
	}

	/** {@return an element in words: its name, or its type for one that has none} */
	public static String described(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		Object value = name == null ? null : element.eGet(name);
		return value == null ? String.valueOf(element.eClass().getName()) : value.toString();
	}
}
