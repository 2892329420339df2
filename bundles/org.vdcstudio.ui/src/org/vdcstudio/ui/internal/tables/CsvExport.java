/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.authoring.table.TableKind;
import org.vdcstudio.document.AtomicFile;

/** Writes a table to a file that the user chooses. */
final class CsvExport {

	private CsvExport() {
	}

	/** Asks where to, beside the design to begin with, and writes. */
	static void ask(Shell shell, IFile design, TableKind kind, String csv) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export " + kind.title());
		dialog.setFilterPath(design.getLocation().removeLastSegments(1).toOSString());
		dialog.setFilterNames(new String[] { "Comma separated values (*.csv)" });
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName("%s-%s.csv".formatted(design.getFullPath().removeFileExtension().lastSegment(), kind.id()));
		dialog.setOverwrite(true);
		@Nullable
		String chosen = dialog.open();
		if (chosen != null) {
			IJobFunction work = monitor -> write(shell, Path.of(chosen), csv);
			Job.create("Exporting " + kind.title(), work).schedule();
		}
	}

	private static IStatus write(Shell shell, Path file, String csv) {
		try {
			AtomicFile.write(file, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
			for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (IOException e) {
			String reason = Files.isWritable(file.toAbsolutePath().getParent()) ? e.getMessage() : "the folder may not be written to";
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					MessageDialog.openError(shell, "Export CSV", "%s cannot be written: %s.".formatted(file, reason));
				}
			});
		} catch (CoreException e) {
			return e.getStatus();
		}
		return Status.OK_STATUS;
	}
}
