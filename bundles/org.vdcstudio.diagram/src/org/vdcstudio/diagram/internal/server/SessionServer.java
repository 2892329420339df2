/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.ActionMessage;
import org.eclipse.glsp.server.protocol.DefaultGLSPServer;

import com.google.inject.Inject;

/** Answers one page, and survives a message without an action. */
class SessionServer extends DefaultGLSPServer {

	private final SessionContext context;

	@Inject
	SessionServer(SessionContext context) {
		this.context = context;
	}

	@Override
	public void process(ActionMessage message) {
		if (message.getAction() == null) {
			context.workbench().logProblem("The diagram page sent a message without an action", null);
			return;
		}
		super.process(message);
	}
}
