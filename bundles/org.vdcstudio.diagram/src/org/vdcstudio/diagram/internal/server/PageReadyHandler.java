/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Passes on that the diagram is on the screen. */
class PageReadyHandler extends AbstractActionHandler<PageReadyAction> {

	private final SessionContext context;

	@Inject
	PageReadyHandler(SessionContext context) {
		this.context = context;
	}

	@Override
	protected List<Action> executeAction(PageReadyAction action) {
		context.progress().pageReady();
		return List.of();
	}
}
