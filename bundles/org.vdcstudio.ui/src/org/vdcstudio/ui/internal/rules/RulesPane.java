/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.document.rules.RuleFilter;
import org.vdcstudio.document.rules.RuleOverview;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.ui.internal.properties.CellEditing;

/** Rules with a filter above them, and beside or below them the documentation and the thresholds of the selected one. */
final class RulesPane {

	private static final String ALL_GROUPS = "All groups";
	private static final int[] WEIGHTS = { 62, 38 };

	private final Composite bar;
	private final Text words;
	private final Combo group;
	private final Button withFindings;
	private final SashForm about;
	private final RuleTable table;
	private final RuleDocumentation documentation;
	private final ThresholdTable thresholds;
	private final RulesListener listener;
	private RuleOverview overview = RuleOverview.EMPTY;
	private boolean editable;
	private boolean showLater;

	/**
	 * Shows nothing yet.
	 *
	 * @param inDesign whether there is a design in which rules find something
	 * @param follow   is told the address of a source that somebody wants to read
	 */
	RulesPane(Composite parent, boolean inDesign, RulesListener listener, Consumer<String> follow) {
		this.listener = new Selecting(listener);
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Type words to filter");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		group = new Combo(bar, SWT.READ_ONLY);
		group.setToolTipText("Show the rules of one group");
		group.add(ALL_GROUPS);
		group.select(0);
		withFindings = new Button(bar, SWT.CHECK);
		withFindings.setText("Only with &findings");
		withFindings.setVisible(inDesign);
		GridDataFactory.swtDefaults().exclude(!inDesign).applyTo(withFindings);
		// views are wide, pages of preferences are not
		SashForm sash = new SashForm(parent, inDesign ? SWT.HORIZONTAL : SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new RuleTable(sash, inDesign, this.listener);
		about = new SashForm(sash, inDesign ? SWT.VERTICAL : SWT.HORIZONTAL);
		documentation = new RuleDocumentation(about, follow);
		thresholds = new ThresholdTable(about, this.listener);
		about.setWeights(WEIGHTS);
		sash.setWeights(WEIGHTS);
		words.addModifyListener(event -> fill());
		words.addListener(SWT.DefaultSelection, event -> table.viewer().getTable().setFocus());
		group.addListener(SWT.Selection, event -> fill());
		withFindings.addListener(SWT.Selection, event -> fill());
		CellEditing.after(table.viewer(), this::editingEnded);
		CellEditing.after(thresholds.viewer(), this::editingEnded);
		arrangeBar();
		describe();
	}

	/** The line above the rules, for more controls; {@link #arrangeBar()} is to be called when they are there. */
	Composite bar() {
		return bar;
	}

	void arrangeBar() {
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).spacing(8, 0).extendedMargins(0, 4, 2, 2).applyTo(bar);
	}

	/**
	 * Shows rules. Whoever edits a cell is not disturbed.
	 *
	 * @param canEdit whether settings can be changed
	 */
	void show(RuleOverview rules, boolean canEdit) {
		if (rules.equals(overview) && canEdit == editable) {
			return;
		}
		overview = rules;
		editable = canEdit;
		if (table.viewer().isCellEditorActive() || thresholds.viewer().isCellEditorActive()) {
			showLater = true;
		} else {
			refresh();
		}
	}

	/** Shows what is in force again, after a change that was not made. */
	void refresh() {
		showLater = false;
		showGroups();
		fill();
	}

	/** The viewers are done with the cell only when this call has returned. */
	private void editingEnded() {
		if (showLater) {
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed() && showLater) {
					refresh();
				}
			});
		}
	}

	private void showGroups() {
		List<String> names = new ArrayList<>(overview.groups());
		names.addFirst(ALL_GROUPS);
		if (!names.equals(List.of(group.getItems()))) {
			String selected = group.getText();
			group.setItems(names.toArray(String[]::new));
			group.select(Math.max(0, names.indexOf(selected)));
			bar.layout();
		}
	}

	private void fill() {
		Optional<String> wanted = Optional.of(group.getText()).filter(name -> group.getSelectionIndex() > 0);
		table.show(new RuleFilter(words.getText().strip(), wanted, withFindings.getSelection()).of(overview), editable);
		listener.selected();
	}

	private void describe() {
		Optional<RuleRow> row = selected();
		row.ifPresentOrElse(each -> documentation.show(each.rule()),
				() -> documentation.show("Select a rule to read why it matters."));
		boolean hasThresholds = row.filter(each -> !each.thresholds().isEmpty()).isPresent();
		about.setMaximizedControl(hasThresholds ? null : about.getChildren()[0]);
		row.ifPresent(each -> thresholds.show(each, editable));
	}

	/** The rule that is selected. */
	Optional<RuleRow> selected() {
		return table.selected();
	}

	boolean canRestore() {
		return table.canRestore();
	}

	/** Removes the settings of the selected rule. */
	void restore() {
		table.restore();
	}

	void setFocus() {
		table.viewer().getTable().setFocus();
	}

	/** Shows the rule that is selected before others hear of it. */
	private final class Selecting implements RulesListener {

		private final RulesListener other;

		Selecting(RulesListener other) {
			this.other = other;
		}

		@Override
		public void change(String label, List<SettingChange> changes) {
			other.change(label, changes);
		}

		@Override
		public void open(RuleRow row) {
			other.open(row);
		}

		@Override
		public void selected() {
			describe();
			other.selected();
		}
	}
}
