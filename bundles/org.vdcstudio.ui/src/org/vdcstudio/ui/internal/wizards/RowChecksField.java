/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A question whose answer is some rows of a table, by their names; all of them, until somebody takes ticks away. */
public final class RowChecksField extends Field {

	private final Table table;
	private final Set<String> unwanted = new HashSet<>();

	/** An empty table whose first column has the names. */
	public RowChecksField(String key, Composite parent) {
		this(key, new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL));
	}

	private RowChecksField(String key, Table table) {
		super(key, Optional.empty(), table);
		this.table = table;
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 130).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				if (item.getChecked()) {
					unwanted.remove(item.getText());
				} else {
					unwanted.add(item.getText());
				}
				changed();
			}
		}));
	}

	/** Adds a column. */
	public RowChecksField column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
		return this;
	}

	/** Shows rows, each with a text for every column. */
	public void rows(List<String[]> rows) {
		table.setRedraw(false);
		try {
			table.removeAll();
			for (String[] row : rows) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(row);
				item.setChecked(!unwanted.contains(row[0]));
			}
		} finally {
			table.setRedraw(true);
		}
	}

	/** The names of the chosen rows. */
	public List<String> names() {
		return List.of(table.getItems()).stream().filter(TableItem::getChecked).map(TableItem::getText).toList();
	}
}
