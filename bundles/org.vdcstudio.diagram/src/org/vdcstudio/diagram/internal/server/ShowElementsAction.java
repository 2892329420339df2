/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

/** Has the session's thread select what stands for elements. */
public class ShowElementsAction extends Action {

	/** The kind on the wire, though it never travels. */
	public static final String KIND = "vdc.showElements";

	private final transient List<EObject> elements;
	private final transient boolean reveals;

	/** For the registry of kinds, which makes one of each. */
	public ShowElementsAction() {
		this(List.of(), false);
	}

	/**
	 * Asks to select.
	 *
	 * @param reveals whether what they are in is expanded
	 */
	public ShowElementsAction(Collection<? extends EObject> elements, boolean reveals) {
		super(KIND);
		this.elements = List.copyOf(elements);
		this.reveals = reveals;
	}

	List<EObject> elements() {
		return elements;
	}

	boolean reveals() {
		return reveals;
	}
}
