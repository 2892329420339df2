/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * One shape of a view, with everything inside it and on its border.
 *
 * @param id stable across refreshes: made of the mapping and the identity of the target, below the container's id
 * @param kind what it is
 * @param label the text, possibly empty
 * @param mapping the name of the mapping that shows it
 * @param target what it stands for
 * @param semanticElements everything it stands for, the target included; a change of any may change it
 * @param style its look; empty where the specification has none that applies
 * @param size what the specification asks for; empty where the contents decide
 * @param arrangement how children are placed
 * @param borderNodes the nodes on its border, in order
 * @param children the elements inside, in order
 * @param tooltip the text shown on hovering, possibly empty
 * @param visibility what the active filters make of it
 */
public record ViewElement(String id, ViewElementKind kind, String label, String mapping, EObject target,
		List<EObject> semanticElements, Optional<ElementStyle> style, Optional<Size> size, ChildArrangement arrangement,
		List<ViewElement> borderNodes, List<ViewElement> children, String tooltip, Visibility visibility) {

	/** Takes copies of the lists. */
	public ViewElement {
		semanticElements = List.copyOf(semanticElements);
		borderNodes = List.copyOf(borderNodes);
		children = List.copyOf(children);
	}

	/** {@return this element and everything in and on it: itself, then border nodes, then children} */
	public Stream<ViewElement> withContents() {
		return Stream.concat(Stream.of(this),
				Stream.concat(borderNodes.stream(), children.stream()).flatMap(ViewElement::withContents));
	}
}
