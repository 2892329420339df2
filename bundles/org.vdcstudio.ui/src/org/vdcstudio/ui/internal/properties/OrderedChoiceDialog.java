/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.authoring.property.Property;
import org.vdcstudio.authoring.property.PropertyKind;

/** Chooses some of several things, in order: what is checked counts, from top to bottom. */
final class OrderedChoiceDialog extends TitleAreaDialog {

	private static final int ROWS_HEIGHT = 260;
	private static final int WIDTH = 320;

	private final Property property;
	private final List<String> rows = new ArrayList<>();
	private final Set<String> checked;
	private @Nullable CheckboxTableViewer table;

	OrderedChoiceDialog(Shell shell, Property property, PropertyKind.Choices choices) {
		super(shell);
		this.property = property;
		checked = new LinkedHashSet<>(choices.chosen());
		rows.addAll(choices.chosen());
		choices.options().stream().filter(option -> !checked.contains(option)).forEach(rows::add);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is chosen, in order. */
	List<String> chosen() {
		return rows.stream().filter(checked::contains).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(property.label());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(property.label());
		setMessage(property.description());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Type to filter");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		table = viewer;
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS_HEIGHT).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(rows);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parentElement, Object element) {
				return String.valueOf(element).toLowerCase().contains(filter.getText().strip().toLowerCase());
			}
		});
		viewer.addCheckStateListener(event -> check(String.valueOf(event.getElement()), event.getChecked()));
		filter.addModifyListener(event -> show());
		createButtons(area);
		show();
		return area;
	}

	private void createButtons(Composite area) {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, "&Up", () -> move(-1));
		button(column, "&Down", () -> move(1));
	}

	private void button(Composite parent, String label, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void check(String option, boolean on) {
		if (on) {
			checked.add(option);
		} else {
			checked.remove(option);
		}
	}

	/** Moves the selected row beyond its neighbour. */
	private void move(int step) {
		if (viewer().getStructuredSelection().getFirstElement() instanceof String selected) {
			int from = rows.indexOf(selected);
			int to = from + step;
			if (to >= 0 && to < rows.size()) {
				rows.remove(from);
				rows.add(to, selected);
				show();
				viewer().setSelection(new StructuredSelection(selected), true);
			}
		}
	}

	private void show() {
		viewer().refresh();
		viewer().setCheckedElements(checked.toArray());
	}

	private CheckboxTableViewer viewer() {
		return Objects.requireNonNull(table, "the dialog has been created");
	}
}
