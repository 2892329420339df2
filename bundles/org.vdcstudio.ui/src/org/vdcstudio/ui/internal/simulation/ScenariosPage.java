/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The scenarios of a design, what came of each, and the seed of the next run. */
final class ScenariosPage {

	private final Table table;
	private final Text seed;
	private final ControlDecoration wrong;
	private final SimulationImages images;
	private Optional<String> running = Optional.empty();
	private Map<String, Outcome> outcomes = Map.of();

	/**
	 * The list.
	 *
	 * @param selected run when another scenario is selected
	 * @param run      run when somebody wants the selected scenario run
	 */
	ScenariosPage(Composite parent, SimulationImages images, Runnable selected, Runnable run) {
		this.images = images;
		Composite control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		Composite rows = new Composite(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		table = new Table(rows, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		TableColumnLayout widths = new TableColumnLayout();
		rows.setLayout(widths);
		widths.setColumnData(Columns.text(table, "Scenario", 0), new ColumnWeightData(3, 120));
		widths.setColumnData(Columns.text(table, "Result", 0), new ColumnWeightData(2, 70));
		table.addListener(SWT.Selection, event -> selected.run());
		table.addListener(SWT.DefaultSelection, event -> run.run());
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Seed:");
		seed = new Text(bar, SWT.BORDER);
		seed.setMessage("As the scenario says, else 1");
		seed.setToolTipText("The same design and seed always give the same result. Leave it empty for the scenario's own.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(seed);
		wrong = new ControlDecoration(seed, SWT.LEFT | SWT.TOP);
		Image mark = FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage();
		wrong.setImage(mark);
		wrong.setDescriptionText("A seed is a whole number, such as 42.");
		wrong.hide();
		seed.addListener(SWT.Modify, event -> {
			if (seed().isPresent()) {
				wrong.hide();
			} else {
				wrong.show();
			}
		});
		seed.addListener(SWT.DefaultSelection, event -> run.run());
	}

	/** The seed asked for, if any; empty while what is written is none. */
	Optional<OptionalLong> seed() {
		String written = seed.getText().strip();
		if (written.isEmpty()) {
			return Optional.of(OptionalLong.empty());
		}
		try {
			return Optional.of(OptionalLong.of(Long.parseLong(written)));
		} catch (NumberFormatException e) {
			// said beside the field while it is written
			return Optional.empty();
		}
	}

	/** Shows scenarios; the selection stays where the names are the same, and is the first otherwise. */
	void show(List<String> names, Map<String, Outcome> found) {
		outcomes = found;
		List<String> before = selected();
		if (!Arrays.stream(table.getItems()).map(TableItem::getText).toList().equals(names)) {
			table.removeAll();
			names.forEach(name -> new TableItem(table, SWT.NONE).setText(name));
			table.setSelection(Math.max(0, before.isEmpty() ? 0 : names.indexOf(before.getFirst())));
		}
		refresh();
	}

	/** Marks the scenario that is running. */
	void running(Optional<String> scenario) {
		running = scenario;
		refresh();
	}

	private void refresh() {
		for (TableItem item : table.getItems()) {
			@Nullable
			Outcome outcome = outcomes.get(item.getText());
			boolean isRunning = running.filter(item.getText()::equals).isPresent();
			item.setText(1, isRunning ? "Running…" : outcome == null ? "" : outcome.summary());
			item.setImage(images.get(isRunning ? SimulationImages.RUNNING : image(outcome)));
		}
	}

	private static String image(@Nullable Outcome outcome) {
		if (outcome == null) {
			return SimulationImages.NOT_RUN;
		}
		return outcome.result().passed() ? SimulationImages.PASSED
				: outcome.result().problems().isEmpty() ? SimulationImages.FAILED : SimulationImages.PROBLEM;
	}

	/** The names of the selected scenarios. */
	List<String> selected() {
		return Arrays.stream(table.getSelection()).map(TableItem::getText).toList();
	}

	/** Selects a scenario. */
	void select(String name) {
		for (TableItem item : table.getItems()) {
			if (item.getText().equals(name)) {
				table.setSelection(item);
			}
		}
	}

	void setFocus() {
		table.setFocus();
	}
}
