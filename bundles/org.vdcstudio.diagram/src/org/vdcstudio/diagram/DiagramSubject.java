/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationRequest;

/**
 * What a diagram shows: a kind of diagram of one element of a design.
 *
 * @param description the kind of diagram
 * @param root the qualified name of the element, as {@link #identityOf(EObject)} gives it
 */
public record DiagramSubject(DiagramDescription description, String root) {

	/** A diagram of an element. */
	public static DiagramSubject of(DiagramDescription description, EObject root) {
		return new DiagramSubject(description, identityOf(root));
	}

	/** Finds the element in the present model; empty when it is gone or has another name now. */
	public Optional<EObject> rootIn(Collection<? extends Resource> resources) {
		return description.roots(resources).stream().filter(candidate -> identityOf(candidate).equals(root)).findFirst();
	}

	/**
	 * Evaluates the diagram on the present model; to be done where the model may be read.
	 *
	 * @param resources the model
	 * @return the evaluation, or empty when {@link #rootIn(Collection)} is
	 */
	public Optional<DiagramEvaluation> evaluate(Collection<? extends Resource> resources) {
		return evaluate(resources, request -> request);
	}

	/**
	 * Evaluates the diagram with layers and filters of somebody's choice; to be done where the model may be read.
	 *
	 * @param resources the model
	 * @param choice refines the request for the default layers and filters
	 * @return the evaluation, or empty when {@link #rootIn(Collection)} is
	 */
	public Optional<DiagramEvaluation> evaluate(Collection<? extends Resource> resources, UnaryOperator<EvaluationRequest> choice) {
		return rootIn(resources).map(present -> description
				.evaluate(choice.apply(EvaluationRequest.of(present, resources).identifiedBy(DiagramSubject::identityOf))));
	}

	/** What a title bar calls the diagram. */
	public String title() {
		return root + " – " + description.label();
	}

	/** What an element is recognised by when the model has changed: its qualified name, or else its place. */
	public static String identityOf(EObject element) {
		return QualifiedNames.of(element).orElseGet(() -> placeOf(element));
	}

	private static String placeOf(EObject element) {
		return EcoreUtil.getURI(element).fragment();
	}
}
