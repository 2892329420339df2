/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.ui.internal.properties.ChoiceCellEditor;
import org.vdcstudio.validation.RuleLevel;

/** Lets somebody choose the level of a rule. */
final class LevelEditing extends EditingSupport {

	private final TableViewer viewer;
	private final BooleanSupplier isPossible;
	private final BiConsumer<RuleRow, RuleLevel> onChange;

	LevelEditing(TableViewer viewer, BooleanSupplier isPossible, BiConsumer<RuleRow, RuleLevel> onChange) {
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
	protected CellEditor getCellEditor(@Nullable Object element) {
		return new ChoiceCellEditor(viewer.getTable(), Arrays.stream(RuleLevel.values()).map(RuleLevel::label).toList());
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		return element instanceof RuleRow row ? row.level().value().label() : "";
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof RuleRow row) {
			RuleLevel.tryParse(String.valueOf(value)).filter(level -> level != row.level().value()).ifPresent(level -> onChange.accept(row, level));
		}
	}
}
