/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The types a specification can name: those of its metamodels for mappings, and a few more within expressions. Used by one thread
 * at a time.
 */
public final class TypeNames {

	private final List<EPackage> metamodels = new ArrayList<>();
	private final List<EPackage> all = new ArrayList<>();
	private final Map<String, List<EClass>> classes = new HashMap<>();

	/**
	 * Creates the names.
	 *
	 * @param metamodels the packages that the specification lists, whose subpackages count as well
	 * @param builtIn packages that only expressions can name
	 */
	public TypeNames(List<EPackage> metamodels, List<EPackage> builtIn) {
		metamodels.forEach(listed -> addWithSubpackages(listed, this.metamodels));
		all.addAll(this.metamodels);
		builtIn.forEach(known -> addWithSubpackages(known, all));
		all.add(EcorePackage.eINSTANCE);
	}

	private static void addWithSubpackages(EPackage added, List<EPackage> packages) {
		packages.add(added);
		added.getESubpackages().forEach(inner -> addWithSubpackages(inner, packages));
	}

	/** {@return the type of a qualified name within an expression, if there is one} */
	public Optional<EClassifier> classifier(String packageName, String name) {
		return all.stream().filter(candidate -> candidate.getName().equals(packageName))
				.map(candidate -> candidate.getEClassifier(name)).filter(Objects::nonNull).findFirst();
	}

	/**
	 * Tells whether an element is an instance of a domain class.
	 *
	 * @param element any
	 * @param domainClass {@code package::Class}, {@code package.Class} or {@code Class}; every element is an EObject
	 */
	public boolean isInstance(EObject element, String domainClass) {
		if (domainClass.equals("EObject")) {
			return true;
		}
		for (EClass type : classes(domainClass)) {
			if (isKindOf(element.eClass(), type)) {
				return true;
			}
		}
		return false;
	}

	/** Asked for every element of a model, and each time for the same few names. */
	private List<EClass> classes(String name) {
		return classes.computeIfAbsent(name, this::find);
	}

	private List<EClass> find(String qualifiedName) {
		String[] parts = qualifiedName.split("::|\\.");
		String packageName = parts.length > 1 ? parts[parts.length - 2] : "";
		return metamodels.stream().filter(candidate -> packageName.isEmpty() || candidate.getName().equals(packageName))
				.map(candidate -> candidate.getEClassifier(parts[parts.length - 1])).filter(EClass.class::isInstance)
				.map(EClass.class::cast).toList();
	}

	/** {@return whether a class is the other one or a subclass of it} */
	public static boolean isKindOf(EClass actual, EClass expected) {
		return expected == EcorePackage.Literals.EOBJECT || expected.isSuperTypeOf(actual);
	}

	/**
	 * Finds a class for a new element.
	 *
	 * @param typeName as for {@link #isInstance(EObject, String)}
	 * @return the concrete class, or empty
	 */
	public Optional<EClass> creatable(String typeName) {
		return classes(typeName).stream().filter(type -> !type.isAbstract()).findFirst();
	}
}
