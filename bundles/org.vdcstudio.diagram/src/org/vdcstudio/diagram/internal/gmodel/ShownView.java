/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;

/**
 * A view together with what the page must know about it beforehand, because it cannot ask the model.
 *
 * @param view what is shown; empty when its subject is not in the model
 * @param editableLabels by the id of an element: the text that editing its label starts with
 * @param acceptedTools by the id of an element, or empty text for the diagram: ids of the creation tools it takes
 * @param decorations what is shown on top
 */
public record ShownView(Optional<View> view, Map<String, String> editableLabels,
		Map<String, List<String>> acceptedTools, List<Decoration> decorations) {

	/** Nothing to show. */
	public static final ShownView ABSENT = new ShownView(Optional.empty(), Map.of(), Map.of(), List.of());

	/** Takes copies. */
	public ShownView {
		editableLabels = Map.copyOf(editableLabels);
		acceptedTools = Map.copyOf(acceptedTools);
		decorations = List.copyOf(decorations);
	}
}
