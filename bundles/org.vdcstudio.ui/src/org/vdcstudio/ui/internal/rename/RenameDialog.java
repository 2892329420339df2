/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rename;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.language.ide.RenameRange;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.editors.EditedFiles;
import org.vdcstudio.ui.internal.rename.RenameScope.Attempt;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.DifferenceText;

/** Asks for the new name of an element, and shows while people type what changes or why that cannot be. */
final class RenameDialog extends TitleAreaDialog {

	private static final String PURPOSE = "Enter the new name. Every reference follows.";

	private final RenameScope scope;
	private final RenameRange element;
	private final Background trying;
	private Text name;
	private DifferenceText difference;
	private List<FileChange> changes = List.of();
	/** Whether somebody has pressed Enter before it was known what the name leads to. */
	private boolean hasty;

	@SuppressWarnings("null") // the widgets are made before anybody uses them
	RenameDialog(Shell parent, RenameScope scope) {
		super(parent);
		this.scope = scope;
		this.element = scope.element();
		this.trying = new Background(parent.getDisplay(), () -> getShell() != null && !getShell().isDisposed());
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText("Rename");
		}
	}

	@Override
	protected @Nullable Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(14, 7).applyTo(area);
		new Label(area, SWT.NONE).setText("New &name:");
		name = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		difference = new DifferenceText(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(760, 240).applyTo(difference.control());
		setTitle("Rename %s %s".formatted(element.kind(), element.name()));
		setMessage(PURPOSE);
		name.setText(element.name());
		name.selectAll();
		name.addModifyListener(event -> attempt());
		name.addTraverseListener(event -> hasty |= event.detail == SWT.TRAVERSE_RETURN && !isAllowed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Rename", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void attempt() {
		allow(false);
		hasty = false;
		String wanted = name.getText();
		trying.run(() -> scope.attempt(wanted), this::show);
	}

	private void show(Attempt attempt) {
		changes = attempt.changes();
		setErrorMessage(attempt.refusal().isPresent() ? attempt.refusal().get() : null);
		difference.show(changes);
		String unseen = changes.stream().map(FileChange::file).filter(file -> !isEdited(file)).map(URI::lastSegment)
				.collect(Collectors.joining(", "));
		if (unseen.isEmpty()) {
			setMessage(PURPOSE);
		} else {
			setMessage("%s is not open in an editor: it is saved at once.".formatted(unseen), IMessageProvider.INFORMATION);
		}
		allow(!changes.isEmpty());
		if (hasty && !changes.isEmpty()) {
			okPressed();
		}
	}

	private static boolean isEdited(URI file) {
		return WorkbenchDesigns.file(file).filter(EditedFiles::isEdited).isPresent();
	}

	private boolean isAllowed() {
		@Nullable
		Button rename = getButton(IDialogConstants.OK_ID);
		return rename != null && rename.isEnabled();
	}

	private void allow(boolean allowed) {
		@Nullable
		Button rename = getButton(IDialogConstants.OK_ID);
		if (rename != null) {
			rename.setEnabled(allowed);
		}
	}

	/** Stays open until it is done, because somebody may have changed a file meanwhile; nothing is lost then. */
	@Override
	protected void okPressed() {
		allow(false);
		name.setEnabled(false);
		String label = "Rename %s to %s".formatted(element.name(), name.getText().strip());
		List<FileChange> wanted = changes;
		trying.follow(CompletableFuture.runAsync(() -> WorkbenchDesigns.change(label, wanted)), done -> super.okPressed(), failure -> {
			name.setEnabled(true);
			setErrorMessage(failure.getMessage());
		});
	}
}
