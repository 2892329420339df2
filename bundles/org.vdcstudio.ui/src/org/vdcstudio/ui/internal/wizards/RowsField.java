/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

/**
 * A question whose answer is a row of a table. The answer is kept by the key of the row, so that it stays when the rows are shown
 * anew.
 *
 * @param <R> the rows
 */
public final class RowsField<R> extends Field {

	private final TableViewer viewer;
	private final Function<R, ?> identity;
	private @Nullable Object chosen;
	private boolean showing;
	private Function<R, Boolean> isGrey = row -> false;

	/**
	 * An empty table.
	 *
	 * @param identity what a row is recognised by
	 */
	public RowsField(String key, Composite parent, Function<R, ?> identity) {
		this(key, new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL), identity);
	}

	private RowsField(String key, TableViewer viewer, Function<R, ?> identity) {
		super(key, Optional.empty(), viewer.getTable());
		this.viewer = viewer;
		this.identity = identity;
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 130).applyTo(table);
		viewer.addSelectionChangedListener(event -> {
			if (!showing) {
				chosen = selected().map(row -> (Object) identity.apply(row)).orElse(null);
				changed();
			}
		});
	}

	/** Which rows are shown as ones that cannot be the answer. */
	public RowsField<R> grey(Function<R, Boolean> which) {
		isGrey = which;
		return this;
	}

	/** Adds a column. */
	public RowsField<R> column(String title, int width, Function<R, String> text) {
		return column(title, width, text, row -> Optional.empty());
	}

	/** Adds a column with marks. */
	public RowsField<R> column(String title, int width, Function<R, String> text, Function<R, Optional<Marks>> mark) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return text.apply(row(element));
			}

			@Override
			public @Nullable Image getImage(@Nullable Object element) {
				Optional<Marks> found = mark.apply(row(element));
				return found.isPresent() ? found.get().image() : null;
			}

			@Override
			public @Nullable String getToolTipText(@Nullable Object element) {
				String tip = text.apply(row(element));
				return tip.isEmpty() ? null : tip;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				return isGrey.apply(row(element)) ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
			}
		});
		return this;
	}

	@SuppressWarnings("unchecked")
	private R row(@Nullable Object element) {
		return (R) Objects.requireNonNull(element);
	}

	/** Shows rows; the answer stays when it is among them, and is none otherwise. */
	public void rows(List<R> rows) {
		showing = true;
		try {
			viewer.setInput(rows);
			Optional<R> same = rows.stream().filter(row -> Objects.equals(identity.apply(row), chosen)).findFirst();
			viewer.setSelection(same.map(row -> new StructuredSelection(row)).orElse(StructuredSelection.EMPTY), true);
		} finally {
			showing = false;
		}
	}

	/** Makes a row the answer, whether it is shown yet or not. */
	public void choose(Object key) {
		chosen = key;
		if (viewer.getInput() instanceof List<?> rows) {
			@SuppressWarnings("unchecked")
			List<R> shown = (List<R>) rows;
			rows(shown);
		}
		changed();
	}

	/** The key of the chosen row; empty while nothing is chosen. */
	public Optional<Object> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** The chosen row. */
	public Optional<R> selected() {
		return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(this::row);
	}
}
