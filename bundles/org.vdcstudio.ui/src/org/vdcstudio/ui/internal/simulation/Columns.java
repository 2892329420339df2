/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Columns of tables. */
final class Columns {

	private Columns() {
	}

	/** A column of texts. */
	static TableColumn text(Table table, String title, int width) {
		return add(table, SWT.LEFT, title, width);
	}

	/** A column of amounts. */
	static TableColumn amount(Table table, String title, int width) {
		return add(table, SWT.RIGHT, title, width);
	}

	/** A column of texts. */
	static TreeColumn text(Tree tree, String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	private static TableColumn add(Table table, int style, String title, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
		return column;
	}
}
