/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;

/** Plug-ins in a table, with what there is to say about the selected one below. */
final class PluginTable {

	private static final String[] TITLES = { "Plug-in", "Version", "Vendor", "State" };
	private static final int[] WIDTHS = { 250, 110, 130, 150 };
	private static final int ROWS_HEIGHT = 170;
	private static final int DETAILS_HEIGHT = 84;

	private final Table table;
	private final Text details;
	private List<Row> rows = List.of();

	/**
	 * A line of the table.
	 *
	 * @param file        where the plug-in lies
	 * @param description what it says of itself; empty when it is none
	 * @param state       how it is, in a few words
	 * @param problems    what keeps it from working
	 */
	record Row(PluginFile file, Optional<PluginDescription> description, String state, List<String> problems) {

		private String name() {
			return description.map(PluginDescription::name).orElse(file.name());
		}

		private String details() {
			List<String> lines = new ArrayList<>(problems);
			description.map(PluginDescription::symbolicName).ifPresent(lines::add);
			lines.add(file.path().toString());
			return String.join("\n", lines);
		}
	}

	/** Fills the first column of a grid. */
	PluginTable(Composite parent) {
		table = new Table(parent, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(TITLES[i]);
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS_HEIGHT).applyTo(table);
		details = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		table.addListener(SWT.Selection, event -> showDetails());
	}

	/** Where the details are, for the layout of whoever shows them. */
	void layoutDetails(int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(SWT.DEFAULT, DETAILS_HEIGHT).applyTo(details);
		details.moveBelow(null);
	}

	/** Runs something whenever the selection changes. */
	void onSelection(Runnable work) {
		table.addListener(SWT.Selection, event -> work.run());
	}

	/** Shows plug-ins; the first that has a problem is selected, or else the first of all. */
	void show(List<Row> shown) {
		rows = List.copyOf(shown);
		table.removeAll();
		for (Row row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.name(), row.description().map(PluginDescription::version).orElse(""),
					row.description().map(PluginDescription::vendor).orElse(""), row.state() });
			item.setImage(PlatformUI.getWorkbench().getSharedImages()
					.getImage(row.problems().isEmpty() ? ISharedImages.IMG_DEF_VIEW : ISharedImages.IMG_OBJS_ERROR_TSK));
		}
		rows.stream().filter(row -> !row.problems().isEmpty()).findFirst().or(() -> rows.stream().findFirst())
				.ifPresent(row -> table.select(rows.indexOf(row)));
		table.notifyListeners(SWT.Selection, new Event());
	}

	/** The plug-ins that are selected. */
	List<Row> selected() {
		List<Row> selected = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			selected.add(rows.get(index));
		}
		return selected;
	}

	private void showDetails() {
		List<Row> selected = selected();
		details.setText(selected.size() == 1 ? selected.getFirst().details() : "");
	}
}
