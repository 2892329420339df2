/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;
import org.vdcstudio.contribution.plugins.PluginProblem;
import org.vdcstudio.contribution.plugins.StartedPlugins;
import org.vdcstudio.ui.internal.wizards.Background;

/** Shows the plug-ins that the user has installed, and removes them. */
final class InstalledPluginsDialog extends TitleAreaDialog {

	private static final String TITLE = "Installed Plug-ins";

	private final InstalledPlugins plugins;
	private final Background background;
	private @Nullable PluginTable table;
	private boolean changed;

	InstalledPluginsDialog(Shell shell, InstalledPlugins plugins) {
		super(shell);
		this.plugins = plugins;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		background = new Background(shell.getDisplay(), () -> getShell() != null && !getShell().isDisposed());
	}

	/** Whether something was removed. */
	boolean hasChanged() {
		return changed;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TITLE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(TITLE);
		setMessage("Plug-ins that were installed from jars. Those from p2 repositories are under About, Installation Details.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		PluginTable shown = new PluginTable(area);
		table = shown;
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		Button remove = new Button(column, SWT.PUSH);
		remove.setText("&Remove");
		setButtonLayoutData(remove);
		remove.addListener(SWT.Selection, event -> removeSelected());
		remove.setEnabled(false);
		shown.onSelection(() -> remove.setEnabled(!shown.selected().isEmpty()));
		shown.layoutDetails(2);
		refresh(List.of());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void removeSelected() {
		changed = true;
		refresh(table().selected().stream().map(PluginTable.Row::file).toList());
	}

	private void refresh(List<PluginFile> removed) {
		background.run(() -> rows(removed), rows -> table().show(rows));
	}

	private List<PluginTable.Row> rows(List<PluginFile> removed) {
		try {
			for (PluginFile file : removed) {
				plugins.remove(file);
			}
			return plugins.files().stream().map(InstalledPluginsDialog::row).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PluginTable.Row row(PluginFile file) {
		Optional<PluginDescription> description = PluginDescription.of(file);
		if (!StartedPlugins.isStarted(RunningPlugins.context(), file)) {
			return new PluginTable.Row(file, description, "from the next start on", List.of());
		}
		String name = description.map(PluginDescription::symbolicName).orElse(file.name());
		List<String> problems = StartedPlugins.problems().stream().filter(problem -> problem.plugin().equals(name)).map(PluginProblem::message)
				.toList();
		return new PluginTable.Row(file, description, problems.isEmpty() ? "in use" : "does not work", problems);
	}

	private PluginTable table() {
		return Objects.requireNonNull(table, "the dialog has been created");
	}
}
