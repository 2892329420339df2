/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Edits a text with a meaning, and says what is wrong with it while somebody types. Wrong text cannot be entered. */
public final class WordsCellEditor extends TextCellEditor {

	private @Nullable ControlDecoration problem;

	/**
	 * An editor below a table or tree.
	 *
	 * @param judge says what is wrong with a text; empty when it can be entered
	 */
	public WordsCellEditor(Composite parent, Function<String, Optional<String>> judge) {
		super(parent);
		setValidator(value -> {
			Optional<String> found = judge.apply(String.valueOf(value));
			return found.isPresent() ? found.get() : null;
		});
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		ControlDecoration decoration = new ControlDecoration(control, SWT.RIGHT | SWT.TOP, parent);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.setMarginWidth(-16);
		decoration.hide();
		problem = decoration;
		text.addModifyListener(event -> showProblem());
		return control;
	}

	@Override
	protected void handleDefaultSelection(SelectionEvent event) {
		if (isValueValid()) {
			super.handleDefaultSelection(event);
		} else {
			showProblem();
		}
	}

	@Override
	public void deactivate() {
		hideProblem();
		super.deactivate();
	}

	private void showProblem() {
		@Nullable
		ControlDecoration decoration = problem;
		@Nullable
		String message = getErrorMessage();
		if (decoration == null) {
			return;
		}
		if (isValueValid() || message == null || !isActivated()) {
			hideProblem();
		} else {
			decoration.setDescriptionText(message);
			decoration.show();
			decoration.showHoverText(message);
		}
	}

	private void hideProblem() {
		@Nullable
		ControlDecoration decoration = problem;
		if (decoration != null) {
			decoration.hideHover();
			decoration.hide();
		}
	}
}
