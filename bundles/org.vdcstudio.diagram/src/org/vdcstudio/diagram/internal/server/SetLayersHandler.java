/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.vdcstudio.diagram.internal.server.Refresher.Reason;

import com.google.inject.Inject;

/** Shows the layers that the user has chosen, and tells what there is to choose from. */
class SetLayersHandler extends AbstractActionHandler<SetLayersAction> {

	private final ViewChoices choices;
	private final Refresher refresher;

	@Inject
	SetLayersHandler(ViewChoices choices, Refresher refresher) {
		this.choices = choices;
		this.refresher = refresher;
	}

	@Override
	protected List<Action> executeAction(SetLayersAction action) {
		if (!action.asksOnly()) {
			choices.choose(action.layers(), action.filters());
			action.overlays().ifPresent(choices::chooseOverlays);
			refresher.refresh(Reason.REQUEST);
		}
		return List.of(choices.offer());
	}
}
