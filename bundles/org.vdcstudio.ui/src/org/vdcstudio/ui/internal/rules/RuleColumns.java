/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.vdcstudio.validation.SettingOrigin;

/**
 * Makes columns of a table whose elements are of one type.
 *
 * @param <E>    the type
 * @param viewer the table
 * @param type   the class of the elements
 */
record RuleColumns<E>(TableViewer viewer, Class<E> type) {

	private static final String PALE = "org.vdcstudio.ui.table.absent";

	/** How the cells of a column look. */
	record Look<E>(Function<E, String> text, Function<E, @Nullable Image> image, Function<E, @Nullable Color> colour) {

		static <E> Look<E> plain(Function<E, String> text) {
			return new Look<>(text, element -> null, element -> null);
		}

		/** What nobody has set is paler. */
		static <E> Look<E> by(Function<E, SettingOrigin> origin, Function<E, String> text) {
			return new Look<>(text, element -> null,
					element -> origin.apply(element) instanceof SettingOrigin.Outside ? null : JFaceResources.getColorRegistry().get(PALE));
		}
	}

	/** Adds a column. */
	TableViewerColumn add(String title, int width, Look<E> look) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return type.isInstance(element) ? look.text().apply(type.cast(element)) : "";
			}

			@Override
			public @Nullable Image getImage(@Nullable Object element) {
				return type.isInstance(element) ? look.image().apply(type.cast(element)) : null;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				return type.isInstance(element) ? look.colour().apply(type.cast(element)) : null;
			}
		});
		return column;
	}
}
