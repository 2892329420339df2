/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Edits a list of values in a dialog. */
final class DialogEditor extends DialogCellEditor {

	private final Function<Shell, Optional<List<String>>> dialog;

	/** An editor whose dialog gives the new values, or nothing when it is cancelled. */
	DialogEditor(Composite parent, Function<Shell, Optional<List<String>>> dialog) {
		super(parent);
		this.dialog = dialog;
	}

	@Override
	protected @Nullable Object openDialogBox(Control cell) {
		return dialog.apply(cell.getShell()).orElse(null);
	}

	@Override
	protected void updateContents(@Nullable Object value) {
		super.updateContents(value instanceof List<?> values
				? String.join(", ", values.stream().map(String::valueOf).toList())
				: value);
	}
}
