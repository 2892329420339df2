/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.Form;

/** Asks for one of the names that Workstation has for networks. */
final class NetworkNameDialog extends FieldsDialog {

	private static final int WIDTH = 340;

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
		super(parent, title, WIDTH);
		this.question = question;
		this.names = names;
		name = proposal;
	}

	@Override
	void fill(Composite area) {
		ChoiceField choice = Form.in(area, field -> {
			// there is only one
		}).choice("name", question, "Workstation numbers its networks", names);
		choice.propose(name);
		choice.onChange(() -> name = choice.value());
	}

	String name() {
		return name;
	}
}
