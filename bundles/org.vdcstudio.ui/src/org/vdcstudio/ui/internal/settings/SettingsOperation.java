/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.AtomicFile;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.ui.internal.editors.EditedFiles;
import org.vdcstudio.ui.internal.text.BufferText;

/**
 * A change of a settings file that can be taken back as long as nobody else has changed the file. Where an editor shows the file
 * the text in the editor is changed, else the file. Used in the thread of the user interface.
 */
public final class SettingsOperation extends AbstractOperation {

	private final IFile file;
	private final List<SettingChange> changes;
	private Optional<String> before = Optional.empty();
	private String after = "";

	/**
	 * A change that is still to be made.
	 *
	 * @param label   what it is called in the menu
	 * @param file    the settings file, which is made when it is not there
	 * @param changes at most one for each setting
	 */
	public SettingsOperation(String label, IFile file, List<SettingChange> changes) {
		super(label);
		this.file = file;
		this.changes = List.copyOf(changes);
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return attempt(() -> {
			before = file.exists() ? Optional.of(DesignSettings.text(file)) : Optional.empty();
			SettingsText text = new SettingsText(URI.createURI(file.getName()), before.orElse(""));
			after = text.after(changes);
			if (before.isEmpty()) {
				create();
			} else {
				replace(before.get(), text.edits(changes));
			}
		});
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return attempt(() -> {
			if (!file.exists() || !DesignSettings.text(file).equals(after)) {
				throw new IOException("it has been changed since");
			}
			if (before.isPresent()) {
				replace(after, TextDifference.between(after, before.get()).edits());
			} else {
				requireWritable();
				file.delete(IResource.KEEP_HISTORY, new NullProgressMonitor());
			}
		});
	}

	@FunctionalInterface
	private interface Work {
		void run() throws IOException, CoreException;
	}

	private IStatus attempt(Work work) {
		try {
			work.run();
			return Status.OK_STATUS;
		} catch (IOException | CoreException e) {
			return Status.warning("%s cannot be changed: %s.".formatted(file.getFullPath().makeRelative(), e.getMessage()), e);
		}
	}

	private void create() throws IOException, CoreException {
		@Nullable
		IPath location = file.getLocation();
		if (location == null) {
			throw new IOException("its folder is not on this computer");
		}
		AtomicFile.write(location.toPath(), out -> out.write(after.getBytes(StandardCharsets.UTF_8)));
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
	}

	/** Nothing is changed when it cannot be stored. */
	private void replace(String expected, List<TextEdit> edits) throws IOException {
		requireWritable();
		BufferText text = BufferText.open(file);
		try {
			TextSnapshot present = text.snapshot();
			TextSnapshot changed = present.content().equals(expected) ? text.replace(getLabel(), present, edits) : null;
			if (changed == null) {
				throw new IOException("it has been changed meanwhile");
			}
			if (!EditedFiles.isEdited(file)) {
				save(text, changed, expected);
			}
		} finally {
			text.close();
		}
	}

	private void save(BufferText text, TextSnapshot changed, String expected) throws IOException {
		try {
			text.save();
		} catch (IOException e) {
			text.replace(getLabel(), changed, TextDifference.between(changed.content(), expected).edits());
			throw e;
		}
	}

	private void requireWritable() throws IOException {
		if (file.isReadOnly()) {
			throw new IOException("it is read-only");
		}
	}
}
