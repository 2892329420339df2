/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.recovery.UnsavedText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.wizards.DifferenceText;

/** Asks what shall become of unsaved texts. Those that nobody decides about are offered again at the next start. */
final class RecoveryDialog extends TitleAreaDialog {

	private static final int RECOVER = IDialogConstants.CLIENT_ID;
	private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 760;
	private static final int[] COLUMNS = { 300, 170, 260 };
	private static final int ROWS_HEIGHT = 110;
	private static final int DIFFERENCE_HEIGHT = 220;

	private final List<UnsavedText> texts;
	private final Recovery recovery;
	private @Nullable Widgets widgets;

	private record Widgets(Table table, DifferenceText difference) {
	}

	RecoveryDialog(Shell parent, List<UnsavedText> texts, Recovery recovery) {
		super(parent);
		this.texts = texts;
		this.recovery = recovery;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Recovery.TITLE);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle("VDC Studio ended unexpectedly");
		setMessage("These files have changes that were not saved. What you do not recover or discard is offered again at the next start.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 7).applyTo(area);
		Table table = table(area);
		new Label(area, SWT.NONE).setText("Changes of the selected file:");
		DifferenceText difference = new DifferenceText(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, DIFFERENCE_HEIGHT).applyTo(difference.control());
		widgets = new Widgets(table, difference);
		texts.forEach(text -> add(table, text));
		table.select(0);
		table.addListener(SWT.Selection, event -> update());
		applyDialogFont(area);
		return area;
	}

	private static Table table(Composite parent) {
		Table table = new Table(parent, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, ROWS_HEIGHT).applyTo(table);
		List<String> titles = List.of("File", "Last Change", "Remark");
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles.get(i));
			column.setWidth(COLUMNS[i]);
		}
		return table;
	}

	private static void add(Table table, UnsavedText text) {
		TableItem item = new TableItem(table, SWT.NONE);
		DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
		item.setText(new String[] { Recovery.name(text), time.format(text.kept()), remark(text) });
		item.setData(text);
		item.setChecked(true);
	}

	private static String remark(UnsavedText text) {
		if (text.stored().isEmpty()) {
			return "The file is gone";
		}
		return text.hasFileChanged() ? "The file was changed since" : "";
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, RECOVER, "&Recover", true);
		createButton(parent, DISCARD, "&Discard", false);
		createButton(parent, IDialogConstants.CANCEL_ID, "&Later", false);
		update();
	}

	private Widgets shown() {
		return Objects.requireNonNull(widgets, "the dialog has its controls");
	}

	private List<TableItem> checked() {
		return Arrays.stream(shown().table().getItems()).filter(TableItem::getChecked).toList();
	}

	private void update() {
		boolean isAnyChecked = !checked().isEmpty();
		List.of(RECOVER, DISCARD).forEach(id -> getButton(id).setEnabled(isAnyChecked));
		Arrays.stream(shown().table().getSelection()).findFirst().map(item -> (UnsavedText) item.getData())
				.ifPresentOrElse(this::showDifference, shown().difference()::clear);
	}

	private void showDifference(UnsavedText text) {
		String stored = text.stored().orElse("");
		shown().difference().show(List.of(new FileChange(VdcLanguage.uri(text.file()), stored,
				TextDifference.between(stored, text.content()).edits())));
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case RECOVER -> decide(recovery::recover);
			case DISCARD -> {
				if (MessageDialog.openConfirm(getShell(), Recovery.TITLE, "Discard the unsaved changes of "
						+ String.join(", ", checked().stream().map(TableItem::getText).toList()) + "?")) {
					decide(recovery::discard);
				}
			}
			default -> super.buttonPressed(id);
		}
	}

	/** Does what was decided about the files that are checked; what is done needs no decision any more. */
	private void decide(Predicate<UnsavedText> decision) {
		checked().stream().filter(item -> decision.test((UnsavedText) item.getData())).forEach(TableItem::dispose);
		if (shown().table().getItemCount() == 0) {
			close();
		} else {
			shown().table().select(0);
			update();
		}
	}
}
