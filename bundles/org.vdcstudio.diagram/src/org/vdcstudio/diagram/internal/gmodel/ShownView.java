/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;

/**
 * A view together with what the page must know about it beforehand, because it cannot ask the model.
 *
 * @param content what is shown; empty when its subject is not in the model
 * @param editableLabels by the id of an element: the text that editing its label starts with
 * @param acceptedTools by the id of an element, or empty text for the diagram: ids of the creation tools it takes
 * @param decorations what is shown on top
 */
public record ShownView(Optional<SummarisedView> content, Map<String, String> editableLabels,
		Map<String, List<String>> acceptedTools, List<Decoration> decorations) {

	/** Nothing to show. */
	public static final ShownView ABSENT = new ShownView(Optional.empty(), Map.of(), Map.of(), List.of());

	/** Takes copies. */
	public ShownView {
		editableLabels = Map.copyOf(editableLabels);
		acceptedTools = Map.copyOf(acceptedTools);
		decorations = List.copyOf(decorations);
	}

	/** {@return what is on the screen} */
	public Optional<View> view() {
		return content.map(present -> present.summary().view());
	}

	/** {@return all there is, also in shapes that are collapsed} */
	public Optional<View> whole() {
		return content.map(SummarisedView::whole);
	}

	/** {@return whether a shape is shown without its contents} */
	public boolean isCollapsed(String id) {
		return content.map(present -> present.summary().collapsed().contains(id)).orElse(false);
	}

	/** {@return whether a shape is shown with its contents, which could be hidden} */
	public boolean isExpanded(String id) {
		return content.map(present -> present.summary().expanded().contains(id)).orElse(false);
	}

	/** {@return the id of the shape that stands for an element: its own if it is shown} */
	public String standInOf(String id) {
		return content.map(SummarisedView::summary).map(ViewSummary::standIns).map(standIns -> standIns.getOrDefault(id, id)).orElse(id);
	}
}
