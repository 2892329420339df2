/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.document.rules.RuleRow;
import org.vdcstudio.ui.internal.rules.RuleColumns.Look;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.validation.RuleLevel;

/** Rules, which can be switched on and off and be given other levels. */
final class RuleTable {

	private static final int STYLE = SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL;
	private static final int LEVEL = 1;

	private final CheckboxTableViewer viewer;
	private final RulesListener listener;
	private boolean editable;

	/**
	 * A table without rules.
	 *
	 * @param inDesign whether findings are shown
	 */
	RuleTable(Composite parent, boolean inDesign, RulesListener listener) {
		this.listener = listener;
		viewer = CheckboxTableViewer.newCheckList(parent, inDesign ? STYLE : STYLE | SWT.BORDER);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		RuleColumns<RuleRow> columns = new RuleColumns<>(viewer, RuleRow.class);
		columns.add("Rule", 96, Look.plain(row -> row.rule().id()));
		columns.add("Level", 88, new Look<>(row -> row.level().value().label(), row -> image(row.level().value()), row -> null))
				.setEditingSupport(new LevelEditing(viewer, () -> editable, this::setLevel));
		columns.add("Set By", 108, Look.by(row -> row.level().origin(), row -> DesignSettings.label(row.level().origin())));
		if (inDesign) {
			columns.add("Findings", 76, Look.plain(row -> row.findings().isEmpty() ? "" : Integer.toString(row.findings().size())));
		}
		columns.add("Title", 480, Look.plain(row -> row.rule().title()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparer(new ById());
		viewer.setCheckStateProvider(new Enabled());
		viewer.addCheckStateListener(event -> {
			if (event.getElement() instanceof RuleRow row) {
				setEnabled(row, event.getChecked());
			}
		});
		viewer.addSelectionChangedListener(event -> listener.selected());
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(listener::open));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				selected().ifPresent(row -> viewer.editElement(row, LEVEL));
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.setMenu(menu.createContextMenu(table));
	}

	private static @Nullable Image image(RuleLevel level) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (level) {
			case OFF -> null;
			case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
			case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
			case INFORMATION -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		};
	}

	private void fillMenu(IMenuManager menu) {
		selected().ifPresent(row -> {
			for (RuleLevel level : RuleLevel.values()) {
				Action action = new Action(label(level), IAction.AS_RADIO_BUTTON) {
					@Override
					public void run() {
						if (isChecked() && level != row.level().value()) {
							setLevel(row, level);
						}
					}
				};
				action.setChecked(level == row.level().value());
				action.setEnabled(editable);
				menu.add(action);
			}
			menu.add(new Separator());
			Action restore = new Action("&Restore Default") {
				@Override
				public void run() {
					restore();
				}
			};
			restore.setEnabled(canRestore());
			menu.add(restore);
		});
	}

	private static String label(RuleLevel level) {
		return switch (level) {
			case OFF -> "&Off";
			case ERROR -> "&Error";
			case WARNING -> "&Warning";
			case INFORMATION -> "&Info";
		};
	}

	/** Whether there is something to restore for the selected rule. */
	boolean canRestore() {
		return editable && selected().filter(RuleRow::isChanged).isPresent();
	}

	/** Removes the settings of the selected rule. */
	void restore() {
		selected().filter(row -> canRestore())
				.ifPresent(row -> listener.change("Restore Default of " + row.rule().id(), row.restore()));
	}

	private void setLevel(RuleRow row, RuleLevel level) {
		listener.change("%s as %s".formatted(row.rule().id(), level.label()), List.of(row.change(level)));
	}

	private void setEnabled(RuleRow row, boolean enabled) {
		if (editable) {
			listener.change((enabled ? "Enable " : "Disable ") + row.rule().id(), List.of(row.change(enabled)));
		} else {
			viewer.refresh(row);
		}
	}

	/** Shows other rules, or the same in another state; what is selected stays so. */
	void show(List<RuleRow> rows, boolean canEdit) {
		editable = canEdit;
		Table table = viewer.getTable();
		int top = table.getTopIndex();
		var selection = viewer.getStructuredSelection();
		table.setRedraw(false);
		try {
			viewer.setInput(rows);
			viewer.setSelection(selection);
			table.setTopIndex(top);
		} finally {
			table.setRedraw(true);
		}
	}

	Optional<RuleRow> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof RuleRow row ? Optional.of(row) : Optional.empty();
	}

	CheckboxTableViewer viewer() {
		return viewer;
	}

	/** A rule stays the same whatever is in force. */
	private static final class ById implements IElementComparer {

		@Override
		public boolean equals(@Nullable Object one, @Nullable Object other) {
			return one instanceof RuleRow row && other instanceof RuleRow another ? row.rule().id().equals(another.rule().id())
					: one == other;
		}

		@Override
		public int hashCode(@Nullable Object element) {
			return element instanceof RuleRow row ? row.rule().id().hashCode() : System.identityHashCode(element);
		}
	}

	private static final class Enabled implements ICheckStateProvider {

		@Override
		public boolean isChecked(@Nullable Object element) {
			return element instanceof RuleRow row && row.isEnabled();
		}

		@Override
		public boolean isGrayed(@Nullable Object element) {
			return false;
		}
	}
}
