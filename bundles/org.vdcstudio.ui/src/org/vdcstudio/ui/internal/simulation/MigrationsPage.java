/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.ui.designs.ElementKey;

/** The migrations that came to their end. */
final class MigrationsPage {

	private final Table table;
	private final Navigation navigation;

	MigrationsPage(Composite parent, Navigation navigation) {
		this.navigation = navigation;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		Columns.text(table, "VM", 130);
		Columns.text(table, "From", 110);
		Columns.text(table, "To", 110);
		Columns.text(table, "Type", 90);
		Columns.amount(table, "Rounds", 70);
		Columns.amount(table, "Bytes Sent", 100);
		Columns.amount(table, "Total", 100);
		Columns.amount(table, "Downtime", 100);
		table.addListener(SWT.DefaultSelection, this::open);
	}

	Control control() {
		return table;
	}

	void show(@Nullable Outcome outcome) {
		table.setRedraw(false);
		table.removeAll();
		if (outcome != null) {
			outcome.result().migrations().forEach(this::add);
		}
		table.setRedraw(true);
	}

	private void add(MigrationResult migration) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { migration.vm(), migration.from(), migration.to(), migration.type().label(),
				Integer.toString(migration.rounds()), Units.bytes(migration.bytesSent()), Units.time(migration.total()),
				Units.time(migration.downtime()) });
		item.setData(ElementKey.named(migration.vm()));
	}

	private void open(Event event) {
		if (event.item.getData() instanceof ElementKey vm) {
			navigation.toText(vm);
		}
	}
}
