/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * On what a diagram is to be evaluated.
 *
 * @param root what the diagram is about
 * @param semanticResources the whole model, in order: mappings without candidates look for theirs here
 * @param layers names of the additional layers to show, or empty for the default choice; mandatory layers always show
 * @param filters names of the filters to apply, or empty for the default choice
 * @param identity what names an element across refreshes and sessions, such as its qualified name; need not be unique
 */
public record EvaluationRequest(EObject root, List<Resource> semanticResources, Optional<Set<String>> layers,
		Optional<Set<String>> filters, Function<EObject, String> identity) {

	/** Takes copies of the collections. */
	public EvaluationRequest {
		semanticResources = List.copyOf(semanticResources);
		layers = layers.map(Set::copyOf);
		filters = filters.map(Set::copyOf);
	}

	/**
	 * Asks for the default layers and filters, elements being identified by their place in the resource.
	 *
	 * @param root what the diagram is about
	 * @param semanticResources the whole model
	 * @return the request
	 */
	public static EvaluationRequest of(EObject root, Collection<? extends Resource> semanticResources) {
		return new EvaluationRequest(root, List.copyOf(semanticResources), Optional.empty(), Optional.empty(),
				element -> EcoreUtil.getURI(element).fragment());
	}

	/** {@return the same request with elements named by the given function} */
	public EvaluationRequest identifiedBy(Function<EObject, String> newIdentity) {
		return new EvaluationRequest(root, semanticResources, layers, filters, newIdentity);
	}

	/** {@return the same request for exactly these additional layers, besides the mandatory ones} */
	public EvaluationRequest withLayers(Set<String> newLayers) {
		return new EvaluationRequest(root, semanticResources, Optional.of(newLayers), filters, identity);
	}

	/** {@return the same request for exactly these filters} */
	public EvaluationRequest withFilters(Set<String> newFilters) {
		return new EvaluationRequest(root, semanticResources, layers, Optional.of(newFilters), identity);
	}
}
