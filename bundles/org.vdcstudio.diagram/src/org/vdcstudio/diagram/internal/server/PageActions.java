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

	/** Deletes what is selected in the page. */
	public static Action deleteSelection() {
		return new Action("vdc.deleteSelection") {
			// the kind says it all
		};
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
