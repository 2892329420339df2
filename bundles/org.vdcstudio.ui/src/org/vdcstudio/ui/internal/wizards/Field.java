/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.Remark;

/** A question on a page: a label and a control, with a mark beside it for what is to be said about the answer. */
public abstract class Field {

	private final String key;
	private final Optional<Label> label;
	private final Control control;
	private final ControlDecoration decoration;
	private final List<Runnable> listeners = new ArrayList<>();

	/**
	 * A question.
	 *
	 * @param key     the key of the answer, as remarks name it
	 * @param label   the label, when the control does not have one itself
	 * @param control the control with the answer
	 */
	protected Field(String key, Optional<Label> label, Control control) {
		this.key = key;
		this.label = label;
		this.control = control;
		control.setData("vdc.key", key);
		decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		decoration.setShowHover(true);
		decoration.hide();
	}

	/** The key of the answer, as remarks name it. */
	public final String key() {
		return key;
	}

	/** The control with the answer. */
	public final Control control() {
		return control;
	}

	/** Does something after every change of the answer, by people or by proposals. */
	public final void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Whether the question is asked at all. */
	public void setEnabled(boolean enabled) {
		control.setEnabled(enabled);
		label.ifPresent(each -> each.setEnabled(enabled));
	}

	/** To be called by subclasses when the answer has changed. */
	protected final void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Shows what is to be said about the answer. */
	public final void mark(List<Remark> remarks) {
		Optional<Remark> worst = worst(remarks);
		if (worst.isEmpty()) {
			decoration.hide();
			return;
		}
		String image = switch (worst.get().level()) {
			case ERROR -> FieldDecorationRegistry.DEC_ERROR;
			case WARNING -> FieldDecorationRegistry.DEC_WARNING;
			case HINT -> FieldDecorationRegistry.DEC_INFORMATION;
		};
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
		decoration.setDescriptionText(remarks.stream().map(Remark::message).distinct().collect(Collectors.joining("\n")));
		decoration.show();
	}

	/** The worst of some remarks, the first of several as bad. */
	static Optional<Remark> worst(List<Remark> remarks) {
		return remarks.stream().reduce((one, other) -> other.level().compareTo(one.level()) > 0 ? other : one);
	}
}
