/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Expands and collapses what the user of the page wants. */
class SetContentsHandler extends AbstractActionHandler<SetContentsAction> {

	private final ShownContents contents;

	@Inject
	SetContentsHandler(ShownContents contents) {
		this.contents = contents;
	}

	@Override
	protected List<Action> executeAction(SetContentsAction action) {
		Optional<List<String>> ids = action.elementIds();
		if (ids.isEmpty()) {
			contents.showAll(action.isShown());
		} else if (action.isShown()) {
			contents.expand(ids.get());
		} else {
			contents.collapse(ids.get());
		}
		return List.of();
	}
}
