/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One of a few choices that are shown below each other.
 *
 * @param <T> the choices
 */
public final class RadioField<T> extends Field {

	private static final int INDENT = 22;
	private static final int WIDE = 460;

	private final Composite area;
	private final Map<T, Button> buttons = new LinkedHashMap<>();
	private T value;
	private boolean chosen;

	/**
	 * No choices yet.
	 *
	 * @param initial what is chosen at first
	 */
	public RadioField(String key, Composite parent, T initial) {
		this(key, initial, new Composite(parent, SWT.NONE));
	}

	private RadioField(String key, T initial, Composite area) {
		super(key, Optional.empty(), area);
		this.area = area;
		value = initial;
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
	}

	/** Adds a choice. The label has a mnemonic. */
	public RadioField<T> option(T meant, String label) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(label);
		button.setSelection(meant.equals(value));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				chosen = true;
				value = meant;
				changed();
			}
		}));
		buttons.put(meant, button);
		return this;
	}

	/** Adds a choice with a sentence that explains it. */
	public RadioField<T> option(T meant, String label, String description) {
		option(meant, label);
		Label note = new Label(area, SWT.WRAP);
		note.setText(description);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).indent(INDENT, 0).applyTo(note);
		// what belongs together stands closer to each other than to the next choice
		Label space = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 2).applyTo(space);
		return this;
	}

	/** The choice. */
	public T value() {
		return value;
	}

	/** Makes a choice as if somebody had made it. */
	public void choose(T meant) {
		chosen = true;
		set(meant);
		changed();
	}

	/** Makes a choice unless somebody has made one. */
	public void propose(T meant) {
		if (!chosen) {
			set(meant);
		}
	}

	/** Shows a choice; proposals may replace it. */
	public void set(T meant) {
		value = meant;
		buttons.forEach((each, button) -> button.setSelection(each.equals(meant)));
	}

	/** Whether something can be chosen. */
	public void offer(T meant, boolean possible) {
		Optional.ofNullable(buttons.get(meant)).ifPresent(button -> button.setEnabled(possible));
	}

	@Override
	public void setEnabled(boolean enabled) {
		buttons.values().forEach(button -> button.setEnabled(enabled));
	}
}
