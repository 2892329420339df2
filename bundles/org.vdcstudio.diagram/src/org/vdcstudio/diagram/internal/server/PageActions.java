/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;

/** Actions that only the page carries out. */
public final class PageActions {

	private PageActions() {
	}

	/** Opens the text field over a label. */
	public static Action editLabel(String labelId) {
		return new EditLabelAction(labelId);
	}

	/** Brings a shape into view. */
	public static Action reveal(String elementId) {
		return new RevealAction(elementId);
	}

	private static final class RevealAction extends Action {

		@SuppressWarnings("unused") // written into the message
		private final String elementId;

		RevealAction(String elementId) {
			super("vdc.reveal");
			this.elementId = elementId;
		}
	}

	private static final class EditLabelAction extends Action {

		@SuppressWarnings("unused") // written into the message
		private final String labelId;

		EditLabelAction(String labelId) {
			super("vdc.editLabel");
			this.labelId = labelId;
		}
	}
}
