/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;
import org.vdcstudio.contribution.plugins.PluginProblem;
import org.vdcstudio.contribution.plugins.StartedPlugins;

/** Shows the plug-ins that the user has installed, and removes them. */
final class InstalledPluginsDialog extends PluginsDialog {

	private static final String TITLE = "Installed Plug-ins";
	private static final String MESSAGE = "Plug-ins that were installed from jars. "
			+ "Those from p2 repositories are under About, Installation Details.";

	private final InstalledPlugins plugins;
	private boolean changed;

	InstalledPluginsDialog(Shell shell, InstalledPlugins plugins) {
		super(shell, TITLE, MESSAGE);
		this.plugins = plugins;
	}

	/** Whether something was removed. */
	boolean hasChanged() {
		return changed;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		refresh(List.of());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	void removeSelected() {
		changed = true;
		refresh(table().selected().stream().map(PluginTable.Row::file).toList());
	}

	private void refresh(List<PluginFile> removed) {
		background().run(() -> rows(removed), rows -> table().show(rows));
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
}
