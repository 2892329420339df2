/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;

import com.google.inject.Inject;

/** Takes the view from the document. */
class ViewStorage implements SourceModelStorage {

	private final ViewEvaluator evaluator;
	private final ViewModelState state;

	@Inject
	ViewStorage(ViewEvaluator evaluator, ViewModelState state) {
		this.evaluator = evaluator;
		this.state = state;
	}

	@Override
	public void loadSourceModel(RequestModelAction action) {
		state.show(evaluator.show());
	}

	/** Evaluates the view on the present model, when nobody is typing. */
	void reload() {
		evaluator.showAtRest().ifPresent(state::show);
	}

	@Override
	public void saveSourceModel(SaveModelAction action) {
		throw new UnsupportedOperationException("The document is saved by the application, not by one of its diagrams");
	}
}
