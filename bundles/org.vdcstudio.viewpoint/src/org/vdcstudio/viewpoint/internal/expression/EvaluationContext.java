/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** What expressions know of the world during one evaluation: types, services and the model. */
public final class EvaluationContext {

	/**
	 * A use of an element.
	 *
	 * @param owner the element that refers to it
	 * @param feature by which it does
	 */
	public record Use(EObject owner, EStructuralFeature feature) {
	}

	private final TypeNames types;
	private final JavaServices services;
	private final List<Resource> resources;
	private @Nullable Map<EObject, Collection<EStructuralFeature.Setting>> uses;

	/** Creates a context. */
	public EvaluationContext(TypeNames types, JavaServices services, List<Resource> resources) {
		this.types = types;
		this.services = services;
		this.resources = resources;
	}

	/** {@return the types that expressions can name} */
	public TypeNames types() {
		return types;
	}

	/** {@return the services that expressions can call} */
	public JavaServices services() {
		return services;
	}

	/** {@return every element of the model except the roots of its resources, in the order of the model} */
	public List<EObject> allInstances() {
		List<EObject> found = new ArrayList<>();
		for (Resource resource : resources) {
			for (EObject root : resource.getContents()) {
				for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
					found.add(contents.next());
				}
			}
		}
		return found;
	}

	/** {@return every use of an element, its containment first} */
	public List<Use> usesOf(EObject element) {
		Map<EObject, Collection<EStructuralFeature.Setting>> all = uses;
		if (all == null) {
			all = EcoreUtil.CrossReferencer.find(resources);
			uses = all;
		}
		List<Use> found = new ArrayList<>();
		EObject container = element.eContainer();
		if (container != null) {
			found.add(new Use(container, element.eContainingFeature()));
		}
		for (EStructuralFeature.Setting setting : all.getOrDefault(element, List.of())) {
			if (setting.getEStructuralFeature() instanceof EReference reference && !reference.isDerived()) {
				found.add(new Use(setting.getEObject(), reference));
			}
		}
		return found;
	}
}
