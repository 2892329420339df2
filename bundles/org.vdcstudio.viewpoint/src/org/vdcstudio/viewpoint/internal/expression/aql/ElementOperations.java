/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** Operations on model elements, for navigation beyond features. Most take a type that narrows the result. */
final class ElementOperations {

	/** The names of all operations. */
	static final Set<String> NAMES = Set.of("eClass", "eContainer", "eContents", "eAllContents", "eContainingFeature",
			"eContainmentFeature", "eResource", "eCrossReferences", "eInverse", "eGet", "ancestors", "siblings",
			"precedingSiblings", "followingSiblings");

	private ElementOperations() {
	}

	/** {@return the result, or {@link Nothing} if there is no such operation} */
	static @Nullable Object call(EObject element, String name, List<? extends @Nullable Object> arguments,
			EvaluationContext context) {
		if (arguments.size() > 1) {
			return Nothing.VALUE;
		}
		if (arguments.size() == 1 && arguments.get(0) instanceof String text) {
			return switch (name) {
				case "eGet" -> get(element, text);
				case "eInverse" -> inverse(element, use -> use.feature().getName().equals(text), context);
				default -> Nothing.VALUE;
			};
		}
		if (arguments.isEmpty()) {
			Object result = plain(element, name);
			if (result != Nothing.VALUE) {
				return result;
			}
		}
		Predicate<EObject> wanted = arguments.isEmpty() ? any -> true
				: other -> AqlValues.isKindOf(other, arguments.get(0));
		return narrowed(element, name, wanted, context);
	}

	private static @Nullable Object plain(EObject element, String name) {
		return switch (name) {
			case "eClass" -> element.eClass();
			case "eContainer" -> element.eContainer();
			case "eContainingFeature" -> element.eContainingFeature();
			case "eContainmentFeature" -> element.eContainmentFeature();
			case "eResource" -> element.eResource();
			case "eCrossReferences" -> List.copyOf(element.eCrossReferences());
			// No model is searched for instances, as in the original; mappings without candidates are the way.
			case "allInstances" -> element instanceof EClass ? List.of() : Nothing.VALUE;
			default -> Nothing.VALUE;
		};
	}

	private static @Nullable Object narrowed(EObject element, String name, Predicate<EObject> wanted,
			EvaluationContext context) {
		return switch (name) {
			case "eContents" -> element.eContents().stream().filter(wanted).toList();
			case "eAllContents" -> {
				List<EObject> found = new ArrayList<>();
				element.eAllContents().forEachRemaining(found::add);
				found.removeIf(wanted.negate());
				yield found;
			}
			case "eContainer" -> {
				List<EObject> fitting = ancestors(element).stream().filter(wanted).toList();
				yield fitting.isEmpty() ? null : fitting.get(0);
			}
			case "ancestors" -> ancestors(element).stream().filter(wanted).toList();
			case "eInverse" -> inverse(element, use -> wanted.test(use.owner()), context);
			case "siblings" -> siblings(element, Integer.MIN_VALUE, Integer.MAX_VALUE, wanted);
			case "precedingSiblings" -> siblings(element, Integer.MIN_VALUE, -1, wanted);
			case "followingSiblings" -> siblings(element, 1, Integer.MAX_VALUE, wanted);
			default -> Nothing.VALUE;
		};
	}

	private static List<EObject> ancestors(EObject element) {
		List<EObject> ancestors = new ArrayList<>();
		for (EObject ancestor = element.eContainer(); ancestor != null; ancestor = ancestor.eContainer()) {
			ancestors.add(ancestor);
		}
		return ancestors;
	}

	private static List<EObject> siblings(EObject element, int from, int to, Predicate<EObject> wanted) {
		EObject parent = element.eContainer();
		Resource resource = element.eResource();
		List<EObject> all = parent != null ? parent.eContents() : resource != null ? resource.getContents() : List.of();
		int own = all.indexOf(element);
		List<EObject> found = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if (i != own && i - own >= from && i - own <= to && wanted.test(all.get(i))) {
				found.add(all.get(i));
			}
		}
		return found;
	}

	private static List<EObject> inverse(EObject element, Predicate<EvaluationContext.Use> wanted,
			EvaluationContext context) {
		return context.usesOf(element).stream().filter(wanted).map(EvaluationContext.Use::owner).toList();
	}

	private static @Nullable Object get(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		return feature == null ? Nothing.VALUE : AqlValues.normalised(element.eGet(feature));
	}
}
