/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small dialog with a few fields. */
abstract class FieldsDialog extends Dialog {

	private final String title;
	private final int width;

	/**
	 * A dialog.
	 *
	 * @param width how wide the fields are with their labels, in pixels
	 */
	FieldsDialog(Shell parent, String title, int width) {
		super(parent);
		this.title = title;
		this.width = width;
	}

	/** Makes the fields. */
	abstract void fill(Composite area);

	@Override
	protected final void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(title);
		}
	}

	@Override
	protected final Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(area);
		fill(area);
		return area;
	}
}
