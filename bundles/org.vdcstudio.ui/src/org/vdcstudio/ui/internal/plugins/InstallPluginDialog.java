/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.contribution.plugins.InstallationCheck;
import org.vdcstudio.contribution.plugins.InstallationCheck.Candidate;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;

/** Chooses plug-ins and shows what they are, and whether they would work. */
final class InstallPluginDialog extends PluginsDialog {

	private static final String TITLE = "Install Plug-in";
	private static final String MESSAGE = "Choose jars, or folders with jars. They are used from the next start on.";

	private final Set<PluginFile> chosen = new LinkedHashSet<>();
	private List<Candidate> candidates = List.of();
	private @Nullable Text place;

	InstallPluginDialog(Shell shell) {
		super(shell, TITLE, MESSAGE);
	}

	/** What is to be installed: plug-ins without problems. */
	List<PluginDescription> plugins() {
		return candidates.stream().flatMap(candidate -> candidate.description().stream()).toList();
	}

	@Override
	void createTop(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText("Jar &or folder:");
		Text text = new Text(line, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		place = text;
		button(area, "&Add", this::addPlace);
	}

	@Override
	void createButtons(Composite column) {
		button(column, "&Jars...", this::browseJars);
		button(column, "&Folder...", this::browseFolder);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Install", false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void addPlace() {
		String text = Objects.requireNonNull(place, "the dialog has been created").getText().strip();
		if (!text.isEmpty()) {
			try {
				add(List.of(Path.of(text)));
			} catch (InvalidPathException e) {
				setErrorMessage("'%s' is no place of a file: %s".formatted(text, e.getReason()));
			}
		}
	}

	private void browseJars() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Jars of Plug-ins");
		dialog.setFilterExtensions(new String[] { "*.jar" });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			List<Path> jars = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				jars.add(folder.resolve(name));
			}
			add(jars);
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText("Folder with Plug-ins");
		@Nullable
		String folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	@Override
	void removeSelected() {
		table().selected().forEach(row -> chosen.remove(row.file()));
		check(List.of(), List.copyOf(chosen));
	}

	private void add(List<Path> places) {
		check(places, List.copyOf(chosen));
	}

	/** What is new, and all that is chosen with it. */
	private record Checked(List<Candidate> candidates, String trouble) {
	}

	private void check(List<Path> places, List<PluginFile> before) {
		setErrorMessage(null);
		setMessage("Looking at plug-ins...");
		background().run(() -> look(places, before), this::show);
	}

	private static Checked look(List<Path> places, List<PluginFile> before) {
		Set<PluginFile> files = new LinkedHashSet<>(before);
		String trouble = "";
		for (Path place : places) {
			try {
				List<PluginFile> found = find(place);
				files.addAll(found);
				trouble = found.isEmpty() ? "There is no plug-in in %s.".formatted(place) : trouble;
			} catch (IOException e) {
				trouble = "%s cannot be read: %s".formatted(place, e.getMessage());
			}
		}
		return new Checked(InstallationCheck.of(RunningPlugins.context(), List.copyOf(files)), trouble);
	}

	private static List<PluginFile> find(Path place) throws IOException {
		Path absolute = place.toAbsolutePath().normalize();
		if (!Files.exists(absolute)) {
			return List.of();
		}
		boolean isFolderOfPlugins = Files.isDirectory(absolute) && !PluginFile.isUnpacked(absolute);
		return isFolderOfPlugins ? PluginFile.in(absolute) : List.of(new PluginFile(absolute));
	}

	private void show(Checked checked) {
		candidates = checked.candidates();
		chosen.clear();
		candidates.forEach(candidate -> chosen.add(candidate.file()));
		table().show(candidates.stream().map(candidate -> new PluginTable.Row(candidate.file(), candidate.description(),
				candidate.problems().isEmpty() ? "can be installed" : "cannot be installed", candidate.problems())).toList());
		long bad = candidates.stream().filter(candidate -> !candidate.problems().isEmpty()).count();
		setMessage(MESSAGE);
		if (!checked.trouble().isEmpty()) {
			setErrorMessage(checked.trouble());
		} else if (bad > 0) {
			setErrorMessage((bad == 1 ? "A plug-in" : bad + " plug-ins") + " cannot be installed: see below, and remove it to install the rest.");
		} else {
			setErrorMessage(null);
		}
		getButton(IDialogConstants.OK_ID).setEnabled(bad == 0 && !candidates.isEmpty());
	}
}
