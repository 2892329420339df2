/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.ui.internal.wizards.Background;

/** Shows plug-ins in a table, with buttons beside it. */
abstract class PluginsDialog extends TitleAreaDialog {

	private final String title;
	private final String message;
	private final Background background;
	private @Nullable PluginTable table;

	PluginsDialog(Shell shell, String title, String message) {
		super(shell);
		this.title = title;
		this.message = message;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		background = new Background(shell.getDisplay(), () -> getShell() != null && !getShell().isDisposed());
	}

	/** Makes what stands above the table; two columns. */
	void createTop(Composite area) {
		// nothing, unless a dialog asks for more
	}

	/** Makes the buttons above <em>Remove</em>. */
	void createButtons(Composite column) {
		// none, unless a dialog does more
	}

	/** Somebody removes the selected plug-ins. */
	abstract void removeSelected();

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createTop(area);
		PluginTable plugins = new PluginTable(area);
		table = plugins;
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		createButtons(column);
		Button remove = button(column, "&Remove", this::removeSelected);
		plugins.onSelection(() -> remove.setEnabled(!plugins.selected().isEmpty()));
		remove.setEnabled(false);
		plugins.layoutDetails(2);
		return area;
	}

	/** Makes a button. */
	final Button button(Composite parent, String label, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	final PluginTable table() {
		return Objects.requireNonNull(table, "the dialog has been created");
	}

	final Background background() {
		return background;
	}
}
