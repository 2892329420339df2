/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;

/** Asks the session's thread to show the model as it is now. */
public class RefreshAction extends Action {

	/** The kind on the wire, though it never travels. */
	public static final String KIND = "vdc.refresh";

	/** For the registry of kinds, which makes one of each. */
	public RefreshAction() {
		super(KIND);
	}
}
