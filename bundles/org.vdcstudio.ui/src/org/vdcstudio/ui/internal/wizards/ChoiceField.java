/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;

/** One of several texts, or, when the control allows it, another one that people type. */
public final class ChoiceField extends Field {

	private final Combo combo;
	private boolean proposing;
	private boolean chosen;

	ChoiceField(String key, Label label, Combo combo) {
		super(key, Optional.of(label), combo);
		this.combo = combo;
		combo.addModifyListener(event -> {
			if (!proposing) {
				chosen = true;
				changed();
			}
		});
	}

	/** The chosen text, without blanks around it; empty when there is none. */
	public String value() {
		return combo.getText().strip();
	}

	/** Whether somebody has chosen. */
	public boolean isChosen() {
		return chosen;
	}

	/** The number of the chosen text among those on offer; -1 when it is another one. */
	public int index() {
		return combo.indexOf(combo.getText());
	}

	/** Offers other texts. What was chosen stays, if it is among them; else the proposal is taken. */
	public void offer(List<String> texts, String proposal) {
		String before = combo.getText();
		proposing = true;
		try {
			if (!List.of(combo.getItems()).equals(texts)) {
				combo.setItems(texts.toArray(String[]::new));
			}
			combo.setText(chosen && texts.contains(before) ? before : proposal);
		} finally {
			proposing = false;
		}
		if (!before.equals(combo.getText())) {
			changed();
		}
	}

	/** Offers texts and takes one of them, whatever was chosen; proposals may replace it again. */
	public void reset(List<String> texts, String text) {
		chosen = false;
		offer(texts, text);
	}

	/** Proposes one of the texts, unless somebody has chosen. */
	public void propose(String proposal) {
		if (!chosen) {
			offer(List.of(combo.getItems()), proposal);
		}
	}
}
