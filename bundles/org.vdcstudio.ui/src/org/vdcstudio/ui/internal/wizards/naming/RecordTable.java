/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.authoring.naming.RecordWish;
import org.vdcstudio.topology.plan.NamedSystem;
import org.vdcstudio.topology.plan.RecordState;
import org.vdcstudio.ui.internal.wizards.Field;

/** A table with the records that systems need; those that are missing or say something else can be chosen, and are at first. */
final class RecordTable extends Field {

	private static final String[] TITLES = { "Record", "Name", "Address", "State", "Says now", "Belongs to" };
	private static final int[] WIDTHS = { 80, 190, 110, 110, 150, 130 };

	private final Table table;
	private final Set<Row> unwanted = new HashSet<>();

	/** One record; equal to that of a later state of the design. */
	private record Row(boolean reverse, String name, String address) {
	}

	RecordTable(Composite parent, String key) {
		this(key, new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
	}

	private RecordTable(String key, Table table) {
		super(key, Optional.empty(), table);
		this.table = table;
		table.setHeaderVisible(true);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(TITLES[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				checked(item);
			}
		}));
	}

	private void checked(TableItem item) {
		if (!isWanting(item)) {
			item.setChecked(false);
			return;
		}
		if (item.getChecked()) {
			unwanted.remove(row(item));
		} else {
			unwanted.add(row(item));
		}
		changed();
	}

	void show(List<NamedSystem> systems) {
		table.setRedraw(false);
		try {
			table.removeAll();
			for (NamedSystem system : systems) {
				add(system, false, system.forward(), system.forwardFound());
				add(system, true, system.reverse(), system.reverseFound());
			}
		} finally {
			table.setRedraw(true);
		}
	}

	private void add(NamedSystem system, boolean reverse, RecordState state, String found) {
		String name = system.fqdn().text();
		String address = system.address().map(Object::toString).orElse("");
		Row row = new Row(reverse, name, address);
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { reverse ? "PTR" : "A", name, address, state.label(), state == RecordState.CONTRADICTING ? found : "",
				system.kind() + " " + system.id().qualifiedName() });
		item.setData(row);
		boolean wanting = state.isWanting();
		item.setData("wanting", wanting);
		item.setChecked(wanting && !unwanted.contains(row));
		if (!wanting) {
			item.setForeground(Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		} else {
			item.setImage(3, PlatformUI.getWorkbench().getSharedImages()
					.getImage(state == RecordState.MISSING ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_ERROR_TSK));
		}
	}

	void checkAll(boolean wanted) {
		for (TableItem item : table.getItems()) {
			if (isWanting(item)) {
				item.setChecked(wanted);
				if (wanted) {
					unwanted.remove(row(item));
				} else {
					unwanted.add(row(item));
				}
			}
		}
		changed();
	}

	/** The chosen records. */
	List<RecordWish> wishes() {
		List<RecordWish> wishes = new ArrayList<>();
		Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(RecordTable::row)
				.forEach(row -> wishes.add(new RecordWish(row.name(), row.address(), !row.reverse(), row.reverse())));
		return wishes;
	}

	private static boolean isWanting(TableItem item) {
		return Boolean.TRUE.equals(item.getData("wanting"));
	}

	private static Row row(TableItem item) {
		return (Row) item.getData();
	}
}
