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

	/**
	 * Asks where to paste, which a {@link PastePlaceAction} answers.
	 *
	 * @param atMenu whether it is to be where the context menu was opened, and not where the pointer is
	 */
	public static Action askPastePlace(boolean atMenu) {
		return new AskPastePlaceAction(atMenu);
	}

	/** Brings a shape into view. */
	public static Action reveal(String elementId) {
		return new RevealAction(elementId);
	}

	private static final class AskPastePlaceAction extends Action {

		@SuppressWarnings("unused") // written into the message
		private final boolean atMenu;

		AskPastePlaceAction(boolean atMenu) {
			super("vdc.askPastePlace");
			this.atMenu = atMenu;
		}
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
