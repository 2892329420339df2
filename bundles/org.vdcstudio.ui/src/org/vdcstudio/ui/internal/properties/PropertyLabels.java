/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.vdcstudio.authoring.property.Category;
import org.vdcstudio.authoring.property.Property;

/** How properties look: what is a default and no word of the author's is paler, and in italics. */
final class PropertyLabels {

	private static final String PALE = "org.vdcstudio.ui.table.absent";

	private PropertyLabels() {
	}

	/** The name of a property or category. */
	static CellLabelProvider names() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof Category category ? category.title() : element instanceof Property property ? property.label() : "";
			}

			@Override
			public @Nullable Font getFont(@Nullable Object element) {
				return element instanceof Category ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
			}
		};
	}

	/** The value of a property. */
	static CellLabelProvider values() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof Property property ? property.text() : "";
			}

			@Override
			public @Nullable Font getFont(@Nullable Object element) {
				return isPale(element) ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT) : null;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				return isPale(element) || element instanceof Property property && !property.isEditable()
						? JFaceResources.getColorRegistry().get(PALE)
						: null;
			}
		};
	}

	private static boolean isPale(@Nullable Object element) {
		return element instanceof Property property && !property.isSet();
	}
}
