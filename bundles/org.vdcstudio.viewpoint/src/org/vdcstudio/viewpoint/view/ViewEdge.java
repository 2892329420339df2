/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A connection between two elements of a view, or between an element and another edge.
 *
 * @param id stable across refreshes
 * @param sourceId id of the element or edge it starts from
 * @param targetId id of the element or edge it leads to
 * @param mapping the name of the mapping that shows it
 * @param target what it stands for: its own element, or that of its source for a relation
 * @param semanticElements everything it stands for; empty for most relations
 * @param style its look; empty where the specification has none that applies
 * @param beginLabel the text near the source, possibly empty
 * @param label the text in the middle, possibly empty
 * @param endLabel the text near the target, possibly empty
 * @param visibility what the active filters make of it
 */
public record ViewEdge(String id, String sourceId, String targetId, String mapping, EObject target,
		List<EObject> semanticElements, Optional<EdgeStyle> style, String beginLabel, String label, String endLabel,
		Visibility visibility) {

	/** Takes a copy of the list. */
	public ViewEdge {
		semanticElements = List.copyOf(semanticElements);
	}
}
