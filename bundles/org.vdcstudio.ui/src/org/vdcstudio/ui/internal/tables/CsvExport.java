/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.authoring.table.TableKind;
import org.vdcstudio.ui.internal.export.FileExport;

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
		FileExport.ask(dialog, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
	}
}
