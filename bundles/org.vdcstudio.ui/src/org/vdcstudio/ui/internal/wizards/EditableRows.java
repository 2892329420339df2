/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.vdcstudio.ui.internal.properties.ChoiceCellEditor;

/**
 * A question whose answers are the rows of a table: people type into its cells, choose in them, and tick rows.
 *
 * @param <R> the rows; immutable, a change makes another one
 */
public final class EditableRows<R> extends Field {

	private final TableViewer viewer;
	private List<R> rows = new ArrayList<>();

	/** A table without boxes. */
	public EditableRows(String key, Composite parent, int height) {
		this(key, new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL), height);
	}

	private EditableRows(String key, TableViewer viewer, int height) {
		super(key, Optional.empty(), viewer.getTable());
		this.viewer = viewer;
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, height).applyTo(table);
	}

	/**
	 * A table with a box before every row.
	 *
	 * @param isTicked whether the box of a row has a tick
	 * @param tick     a row with its tick set or taken away
	 */
	public static <R> EditableRows<R> ticked(String key, Composite parent, int height, Predicate<R> isTicked, BiFunction<R, Boolean, R> tick) {
		CheckboxTableViewer boxes = CheckboxTableViewer.newCheckList(parent,
				SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		EditableRows<R> field = new EditableRows<>(key, boxes, height);
		boxes.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isChecked(@Nullable Object element) {
				return isTicked.test(field.row(element));
			}

			@Override
			public boolean isGrayed(@Nullable Object element) {
				return false;
			}
		});
		boxes.addCheckStateListener(event -> field.replace(field.row(event.getElement()), tick.apply(field.row(event.getElement()), event.getChecked())));
		return field;
	}

	/** Adds a column that only tells something. */
	public EditableRows<R> column(String title, int width, Function<R, String> text) {
		newColumn(title, width, text);
		return this;
	}

	/** Adds a column that people type into. */
	public EditableRows<R> typed(String title, int width, Function<R, String> text, BiFunction<R, String, R> change) {
		newColumn(title, width, text).setEditingSupport(new Editing(text, change, row -> new TextCellEditor(viewer.getTable())));
		return this;
	}

	/** Adds a column in whose cells people choose among some words. */
	public EditableRows<R> chosen(String title, int width, Function<R, String> text, BiFunction<R, String, R> change,
			Function<R, List<String>> offers) {
		newColumn(title, width, text)
				.setEditingSupport(new Editing(text, change, row -> new ChoiceCellEditor(viewer.getTable(), offers.apply(row))));
		return this;
	}

	private TableViewerColumn newColumn(String title, int width, Function<R, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply(row(element))));
		return column;
	}

	@SuppressWarnings("unchecked")
	private R row(@Nullable Object element) {
		return (R) Objects.requireNonNull(element);
	}

	/** Shows rows. Nothing is told to listeners. */
	public void setRows(List<R> newRows) {
		if (!rows.equals(newRows)) {
			rows = new ArrayList<>(newRows);
			viewer.setInput(rows);
		} else if (!viewer.isCellEditorActive()) {
			viewer.refresh();
		}
	}

	/** The rows as they stand. */
	public List<R> rows() {
		return List.copyOf(rows);
	}

	private void replace(R before, R after) {
		int at = rows.indexOf(before);
		if (at >= 0 && !before.equals(after)) {
			rows.set(at, after);
			viewer.replace(after, at);
			changed();
		}
	}

	private final class Editing extends EditingSupport {

		private final Function<R, String> text;
		private final BiFunction<R, String, R> change;
		private final Function<R, CellEditor> editor;

		Editing(Function<R, String> text, BiFunction<R, String, R> change, Function<R, CellEditor> editor) {
			super(viewer);
			this.text = text;
			this.change = change;
			this.editor = editor;
		}

		@Override
		protected CellEditor getCellEditor(@Nullable Object element) {
			return editor.apply(row(element));
		}

		@Override
		protected boolean canEdit(@Nullable Object element) {
			return true;
		}

		@Override
		protected Object getValue(@Nullable Object element) {
			return text.apply(row(element));
		}

		@Override
		protected void setValue(@Nullable Object element, @Nullable Object value) {
			replace(row(element), change.apply(row(element), String.valueOf(value).strip()));
		}
	}
}
