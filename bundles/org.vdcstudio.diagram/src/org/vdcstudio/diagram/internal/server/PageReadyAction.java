/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;

/** The page has painted the first model. */
public class PageReadyAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "vdc.pageReady";

	/** Made while reading a message. */
	public PageReadyAction() {
		super(KIND);
	}
}
