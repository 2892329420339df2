/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.protocol.GLSPServer;

/** A server for a single session. */
class SessionServerModule extends ServerModule {

	private final SessionContext context;

	SessionServerModule(SessionContext context) {
		this.context = context;
		configureDiagramModule(new ViewDiagramModule());
	}

	@Override
	protected void configureBase() {
		bind(SessionContext.class).toInstance(context);
		// of the session, not of each page that the protocol may let in
		bind(Evaluations.class);
		super.configureBase();
	}

	@Override
	protected Class<? extends GLSPServer> bindGLSPServer() {
		return SessionServer.class;
	}
}
