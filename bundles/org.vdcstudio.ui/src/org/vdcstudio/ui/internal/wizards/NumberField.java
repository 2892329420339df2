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

	NumberField(String key, Label label, Spinner spinner) {
		super(key, Optional.of(label), spinner);
		this.spinner = spinner;
		spinner.addModifyListener(event -> changed());
	}

	/** The number. */
	public int value() {
		return spinner.getSelection();
	}

	/** Puts a number there. */
	public void set(int number) {
		spinner.setSelection(number);
	}

	/** Changes the upper bound. */
	public void setMaximum(int maximum) {
		spinner.setMaximum(maximum);
	}
}
