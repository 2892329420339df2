/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Access to the elements of a specification by the names of their features. */
public final class Described {

	private Described() {
	}

	/** {@return the text of an attribute; empty where it is absent or empty, which specifications do not tell apart} */
	public static Optional<String> text(EObject element, String feature) {
		return Optional.ofNullable(element.eGet(feature(element, feature))).map(Object::toString)
				.filter(text -> !text.isEmpty());
	}

	/** {@return the name of an element, empty text if it has none} */
	public static String name(EObject element) {
		return text(element, "name").orElse("");
	}

	/** {@return the label of an element, or its name} */
	public static String label(EObject element) {
		return text(element, "label").orElseGet(() -> name(element));
	}

	/** {@return whether a truth is set} */
	public static boolean flag(EObject element, String feature) {
		return Boolean.TRUE.equals(element.eGet(feature(element, feature)));
	}

	/** {@return a whole number} */
	public static int number(EObject element, String feature) {
		return element.eGet(feature(element, feature)) instanceof Integer number ? number : 0;
	}

	/** {@return the name of a literal} */
	public static String literal(EObject element, String feature) {
		return element.eGet(feature(element, feature)) instanceof Enumerator literal ? literal.getName() : "";
	}

	/** {@return the names of literals, as written} */
	public static List<String> literals(EObject element, String feature) {
		return values(element, feature).stream().map(Enumerator.class::cast).map(Enumerator::getName)
				.map(Objects::requireNonNull).toList();
	}

	/** {@return the element a feature holds or refers to} */
	public static Optional<EObject> child(EObject element, String feature) {
		return Optional.ofNullable((EObject) element.eGet(feature(element, feature)));
	}

	/** {@return the elements a feature holds or refers to} */
	public static List<EObject> children(EObject element, String feature) {
		return values(element, feature).stream().map(EObject.class::cast).map(Objects::requireNonNull).toList();
	}

	/** {@return the texts of an attribute} */
	public static List<String> texts(EObject element, String feature) {
		return values(element, feature).stream().map(String::valueOf).toList();
	}

	/** {@return whether an element is of a class of this name or of a subclass} */
	public static boolean is(EObject element, String className) {
		return element.eClass().getName().equals(className) || element.eClass().getEAllSuperTypes().stream()
				.anyMatch(superclass -> className.equals(superclass.getName()));
	}

	private static List<?> values(EObject element, String feature) {
		return (List<?>) element.eGet(feature(element, feature));
	}

	private static EStructuralFeature feature(EObject element, String name) {
		return Objects.requireNonNull(element.eClass().getEStructuralFeature(name),
				() -> element.eClass().getName() + " has no " + name);
	}
}
