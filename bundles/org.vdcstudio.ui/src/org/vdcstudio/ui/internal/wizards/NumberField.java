/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** A whole number within bounds. */
public final class NumberField extends Field {

	private final Spinner spinner;
	private boolean proposing;
	private boolean chosen;

	NumberField(String key, Label label, Spinner spinner) {
		super(key, Optional.of(label), spinner);
		this.spinner = spinner;
		spinner.addModifyListener(event -> {
			chosen |= !proposing;
			changed();
		});
	}

	/** The number. */
	public int value() {
		return spinner.getSelection();
	}

	/** Puts a number there. */
	public void set(int number) {
		spinner.setSelection(number);
	}

	/** Proposes a number, unless somebody has chosen one. */
	public void propose(int number) {
		if (!chosen && spinner.getSelection() != number) {
			proposing = true;
			try {
				spinner.setSelection(number);
			} finally {
				proposing = false;
			}
		}
	}

	/** Changes the upper bound. */
	public void setMaximum(int maximum) {
		spinner.setMaximum(maximum);
	}
}
