/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;

/** Yes or no. */
public final class CheckField extends Field {

	private final Button button;
	private boolean chosen;

	CheckField(String key, Button button) {
		super(key, Optional.empty(), button);
		this.button = button;
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			chosen = true;
			changed();
		}));
	}

	/** The answer. */
	public boolean value() {
		return button.getSelection();
	}

	/** Puts an answer there, whatever somebody has chosen; proposals may replace it again. */
	public void reset(boolean answer) {
		chosen = false;
		propose(answer);
	}

	/** Proposes an answer, unless somebody has chosen. */
	public void propose(boolean proposal) {
		if (!chosen && button.getSelection() != proposal) {
			button.setSelection(proposal);
			changed();
		}
	}
}
