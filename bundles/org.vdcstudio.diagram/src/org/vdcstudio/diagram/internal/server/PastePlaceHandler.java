/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Pastes where the page says. */
class PastePlaceHandler extends AbstractActionHandler<PastePlaceAction> {

	private final Copying copying;

	@Inject
	PastePlaceHandler(Copying copying) {
		this.copying = copying;
	}

	@Override
	protected List<Action> executeAction(PastePlaceAction action) {
		copying.paste(action);
		return List.of();
	}
}
