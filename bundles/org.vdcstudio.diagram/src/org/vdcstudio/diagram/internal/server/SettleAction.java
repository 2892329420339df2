/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;

/** Waits in the session's queue for its turn. */
public class SettleAction extends Action {

	/** The kind on the wire, though it never travels. */
	public static final String KIND = "vdc.settle";

	private final transient Runnable then;

	/** For the registry of kinds, which makes one of each. */
	public SettleAction() {
		this(() -> {
			// nobody waits
		});
	}

	/** Does something when its turn has come. */
	public SettleAction(Runnable then) {
		super(KIND);
		this.then = then;
	}

	/** Tells who waits. */
	void settled() {
		then.run();
	}
}
