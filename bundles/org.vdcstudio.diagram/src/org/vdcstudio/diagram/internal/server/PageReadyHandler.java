/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Passes on that the diagram is on the screen, and offers what the page could show instead. */
class PageReadyHandler extends AbstractActionHandler<PageReadyAction> {

	private final SessionContext context;
	private final ViewChoices choices;

	@Inject
	PageReadyHandler(SessionContext context, ViewChoices choices) {
		this.context = context;
		this.choices = choices;
	}

	@Override
	protected List<Action> executeAction(PageReadyAction action) {
		context.progress().pageReady();
		return List.of(choices.offer());
	}
}
