/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

/** Tells those who wait for their turn. */
class SettleHandler extends AbstractActionHandler<SettleAction> {

	@Override
	protected List<Action> executeAction(SettleAction action) {
		action.settled();
		return List.of();
	}
}
