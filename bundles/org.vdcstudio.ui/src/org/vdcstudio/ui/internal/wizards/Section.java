/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Controls of a {@link Form} that are shown only sometimes; those behind them move up. */
public final class Section {

	private final List<Control> controls;

	Section(List<Control> controls) {
		this.controls = List.copyOf(controls);
	}

	/** Shows the controls, or hides them. */
	public void show(boolean visible) {
		boolean changed = false;
		for (Control control : controls) {
			if (control.getLayoutData() instanceof GridData place && place.exclude == visible) {
				place.exclude = !visible;
				control.setVisible(visible);
				changed = true;
			}
		}
		if (changed) {
			controls.getFirst().getParent().layout();
		}
	}
}
