/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.WorkbenchPort;

/**
 * What surrounds the server of one session.
 *
 * @param subject what it shows
 * @param document of which design
 * @param workbench who else is there
 * @param progress takes the steps of the session
 */
public record SessionContext(DiagramSubject subject, DiagramDocument document, WorkbenchPort workbench,
		Progress progress) {

	/** Told how far the page has come. */
	public interface Progress {

		/** The first model was handed over. */
		void modelSent();

		/** The first model is on the screen. */
		void pageReady();
	}
}
