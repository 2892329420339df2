/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.Nullable;

/** The user of the page has chosen one of {@link HiddenHitsAction what was found}, and wants to see it. */
public class ShowHitAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "vdc.showHit";

	/** Filled while reading a message. */
	private @Nullable String elementId;

	/** Made while reading a message. */
	public ShowHitAction() {
		super(KIND);
	}

	/** The id of the shape or line; it may be gone meanwhile. */
	String elementId() {
		@Nullable
		String id = elementId;
		return id == null ? "" : id;
	}
}
