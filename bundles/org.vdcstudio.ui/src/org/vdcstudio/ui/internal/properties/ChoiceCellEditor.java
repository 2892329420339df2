/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.List;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses one of some words; what is chosen with the mouse holds at once. */
public final class ChoiceCellEditor extends ComboBoxCellEditor {

	private static final int VISIBLE = 16;

	private final List<String> options;

	/**
	 * An editor below a table or tree.
	 *
	 * @param options the words, as they are shown and told
	 */
	public ChoiceCellEditor(Composite parent, List<String> options) {
		super(parent, options.toArray(String[]::new), SWT.READ_ONLY);
		this.options = options;
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION | DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		if (control instanceof CCombo combo) {
			combo.setVisibleItemCount(VISIBLE);
			combo.addListener(SWT.Selection, event -> {
				if (!combo.getListVisible()) {
					fireApplyEditorValue();
					deactivate();
				}
			});
		}
		return control;
	}

	@Override
	protected Object doGetValue() {
		int index = (Integer) super.doGetValue();
		return index < 0 || index >= options.size() ? "" : options.get(index);
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(options.indexOf(value));
	}
}
