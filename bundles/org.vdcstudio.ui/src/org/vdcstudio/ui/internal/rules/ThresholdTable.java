/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.document.rules.Threshold;
import org.vdcstudio.ui.internal.rules.RuleColumns.Look;
import org.vdcstudio.ui.internal.settings.DesignSettings;

/** The parameters of a rule, with values that can be changed. */
final class ThresholdTable {

	private static final int VALUE = 1;

	private final TableViewer viewer;
	private boolean editable;

	ThresholdTable(Composite parent, RulesListener listener) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		RuleColumns<Threshold> columns = new RuleColumns<>(viewer, Threshold.class);
		columns.add("Threshold", 96, Look.plain(each -> each.parameter().name()));
		TableViewerColumn value = columns.add("Value", 64, Look.by(each -> each.value().origin(), each -> each.value().value()));
		value.setEditingSupport(new ThresholdEditing(viewer, () -> editable, (threshold, text) -> listener
				.change("%s = %s".formatted(threshold.setting(), text), List.of(threshold.change(text)))));
		columns.add("Default", 64, Look.plain(each -> each.parameter().defaultText()));
		columns.add("Set By", 108, Look.by(each -> each.value().origin(), each -> DesignSettings.label(each.value().origin())));
		columns.add("Meaning", 300, Look.plain(each -> each.parameter().description()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		table.addListener(SWT.DefaultSelection, event -> edit());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				edit();
			}
		});
	}

	private void edit() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Threshold threshold) {
			viewer.editElement(threshold, VALUE);
		}
	}

	/** Shows the parameters of a rule. */
	void show(RuleRow row, boolean canEdit) {
		editable = canEdit;
		int selected = viewer.getTable().getSelectionIndex();
		viewer.setInput(row.thresholds());
		if (selected >= 0 && selected < row.thresholds().size()) {
			viewer.getTable().setSelection(selected);
		}
	}

	TableViewer viewer() {
		return viewer;
	}
}
