/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.viewpoint.tool.PaletteTool;

/**
 * A kind of diagram, as a specification describes it. Immutable and safe for use by any thread; evaluation reads the
 * model and belongs on the thread that owns it.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface DiagramDescription {

	/**
	 * A layer of a diagram.
	 *
	 * @param name unique within the diagram
	 * @param label for people
	 * @param optional whether the user may switch it
	 * @param activeByDefault whether it is on at first
	 */
	record Layer(String name, String label, boolean optional, boolean activeByDefault) {
	}

	/**
	 * A filter of a diagram.
	 *
	 * @param name unique within the diagram
	 * @param label for people
	 * @param activeByDefault whether it is on at first
	 */
	record Filter(String name, String label, boolean activeByDefault) {
	}

	/** {@return the name of the viewpoint it belongs to} */
	String viewpoint();

	/** {@return its name, unique within the specification} */
	String name();

	/** {@return its name for people} */
	String label();

	/** {@return all layers, the default one first} */
	List<Layer> layers();

	/** {@return all filters, in the order of the specification} */
	List<Filter> filters();

	/** {@return the tools of the palette, in the order of the specification} */
	List<PaletteTool> palette();

	/**
	 * Finds what such a diagram can be drawn of.
	 *
	 * @param semanticResources the model
	 * @return the elements that the domain class and the precondition of the description accept, in model order
	 */
	List<EObject> roots(Collection<? extends Resource> semanticResources);

	/**
	 * Evaluates the diagram. Failing expressions never harm more than what they are about; see
	 * {@link DiagramEvaluation#problems()}.
	 *
	 * @param request on what
	 * @return the view and the means to work with it, valid until the model changes
	 */
	DiagramEvaluation evaluate(EvaluationRequest request);
}
