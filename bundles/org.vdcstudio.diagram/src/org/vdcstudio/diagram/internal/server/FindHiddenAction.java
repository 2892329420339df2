/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.Nullable;

/** The page searches what it does not show; a {@link HiddenHitsAction} answers. */
public class FindHiddenAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "vdc.findHidden";

	/** Filled while reading a message. */
	private @Nullable String text;

	/** Made while reading a message. */
	public FindHiddenAction() {
		super(KIND);
	}

	/** What is searched; an empty text is in every label. */
	String text() {
		@Nullable
		String wanted = text;
		return wanted == null ? "" : wanted;
	}
}
