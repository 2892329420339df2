/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.vdcstudio.document.rules.Threshold;
import org.vdcstudio.ui.internal.properties.ChoiceCellEditor;
import org.vdcstudio.ui.internal.properties.WordsCellEditor;
import org.vdcstudio.validation.RuleParameter.Form;

/** Lets somebody enter a value that is of the type of its parameter. */
final class ThresholdEditing extends EditingSupport {

	private final TableViewer viewer;
	private final BooleanSupplier isPossible;
	private final BiConsumer<Threshold, String> onChange;

	ThresholdEditing(TableViewer viewer, BooleanSupplier isPossible, BiConsumer<Threshold, String> onChange) {
		super(viewer);
		this.viewer = viewer;
		this.isPossible = isPossible;
		this.onChange = onChange;
	}

	@Override
	protected boolean canEdit(@Nullable Object element) {
		return isPossible.getAsBoolean();
	}

	@Override
	protected @Nullable CellEditor getCellEditor(@Nullable Object element) {
		if (!(element instanceof Threshold threshold)) {
			return null;
		}
		return threshold.parameter().form() == Form.FLAG ? new ChoiceCellEditor(viewer.getTable(), List.of("true", "false"))
				: new WordsCellEditor(viewer.getTable(), threshold::problem);
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		return element instanceof Threshold threshold ? threshold.value().value() : "";
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof Threshold threshold && value instanceof String text && !text.strip().equals(threshold.value().value())) {
			onChange.accept(threshold, text.strip());
		}
	}
}
