/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.document.AtomicFile;

/** Writes something to a file that the user chooses, in the background and as a whole; what goes wrong is said. */
public final class FileExport {

	private FileExport() {
	}

	/**
	 * Asks where to, and writes. Call in the thread of the user interface.
	 *
	 * @param dialog  asks; closed without an answer, nothing happens
	 * @param content makes what is written, on a thread of its own
	 */
	public static void ask(FileDialog dialog, AtomicFile.Content content) {
		dialog.setOverwrite(true);
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			Shell shell = dialog.getParent();
			String title = dialog.getText();
			IJobFunction work = monitor -> write(shell, title, Path.of(chosen), content);
			Job.create(title, work).schedule();
		}
	}

	private static IStatus write(Shell shell, String title, Path file, AtomicFile.Content content) {
		try {
			AtomicFile.write(file, content);
			for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (IOException e) {
			@Nullable
			Path folder = file.toAbsolutePath().getParent();
			String reason = folder == null || Files.isWritable(folder) ? e.getMessage() : "the folder may not be written to";
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					MessageDialog.openError(shell, title, "%s cannot be written: %s.".formatted(file, reason));
				}
			});
		} catch (CoreException e) {
			return e.getStatus();
		}
		return Status.OK_STATUS;
	}
}
