/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.IOException;
import java.util.function.Consumer;

import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.OpenDesign;

/** A diagram that browsers of this computer may show and edit, until closed. */
public final class DiagramInBrowser implements AutoCloseable {

	private final DiagramPageServer server;

	/**
	 * Listens from now on, on the loopback interface only.
	 *
	 * @param subject what is shown
	 * @param design of which design; all pages share it and its undo history
	 * @param port where to listen, or 0 for any port that is free
	 * @param say takes what is to be told on the terminal, from any thread
	 * @throws IOException when the port cannot be had
	 */
	public DiagramInBrowser(DiagramSubject subject, OpenDesign design, int port, Consumer<String> say) throws IOException {
		server = new DiagramPageServer(port, page -> new PageVisit(subject, design, page, say).serve(),
				(message, cause) -> say.accept(message + ": " + cause));
	}

	/** What to open in a browser; whoever knows this address may edit the design. */
	public String address() {
		return server.address();
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
