/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import com.google.inject.Inject;

/** What the badges on the selected shapes and lines are about. Used by the session's thread only. */
class SelectedFindings {

	private final ViewEvaluator evaluator;
	private final Expansion expansion;
	private final Selection selection;

	@Inject
	SelectedFindings(ViewEvaluator evaluator, Expansion expansion, Selection selection) {
		this.evaluator = evaluator;
		this.expansion = expansion;
		this.selection = selection;
	}

	/** The qualified names that the findings have for their elements. */
	List<String> elements() {
		return evaluator.withView((access, view) -> access.found(view, expansion.summarise(view).summary(), selection.ids())).orElse(List.of());
	}
}
