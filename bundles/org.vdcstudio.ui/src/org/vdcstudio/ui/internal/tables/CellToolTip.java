/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tells more about the cell under the mouse. */
final class CellToolTip extends DefaultToolTip {

	private static final int DISTANCE = 12;

	private final RowTable table;

	private CellToolTip(RowTable table) {
		super(table.widget(), ToolTip.NO_RECREATE, false);
		this.table = table;
		setShift(new Point(DISTANCE, DISTANCE));
	}

	/** Adds it to a table, with which it ends. */
	static CellToolTip of(RowTable table) {
		return new CellToolTip(table);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isEmpty();
	}

	@Override
	protected Object getToolTipArea(@Nullable Event event) {
		return event == null ? table : table.cellAt(event.x, event.y).map(Object.class::cast).orElse(table);
	}

	@Override
	protected String getText(@Nullable Event event) {
		return event == null ? "" : table.cellAt(event.x, event.y).map(cell -> cell.detail().get()).orElse("");
	}
}
