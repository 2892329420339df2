/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.Form;

/** Asks for one of the names that Workstation has for networks. */
final class NetworkNameDialog extends Dialog {

	private final String title;
	private final String question;
	private final List<String> names;
	private String name;

	/**
	 * A dialog.
	 *
	 * @param question the label of the choice, with a mnemonic and a colon
	 * @param names    the names, at least one
	 * @param proposal one of them
	 */
	NetworkNameDialog(Shell parent, String title, String question, List<String> names, String proposal) {
		super(parent);
		this.title = title;
		this.question = question;
		this.names = names;
		name = proposal;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(340, SWT.DEFAULT).applyTo(area);
		ChoiceField choice = Form.in(area, field -> {
			// there is only one
		}).choice("name", question, "Workstation numbers its networks", names);
		choice.propose(name);
		choice.onChange(() -> name = choice.value());
		return area;
	}

	String name() {
		return name;
	}
}
