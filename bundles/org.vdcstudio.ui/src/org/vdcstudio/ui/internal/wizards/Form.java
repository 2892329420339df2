/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Questions below each other in a grid of labels and controls, alike on every page of every wizard. */
public final class Form {

	/** The room between labels and controls; marks for remarks stand in it. */
	private static final int GAP = 14;
	private static final int WIDE = 420;

	private final Composite parent;
	private final Consumer<Field> onNew;

	private Form(Composite parent, Consumer<Field> onNew) {
		this.parent = parent;
		this.onNew = onNew;
	}

	/**
	 * An empty form.
	 *
	 * @param parent gets the layout of the form
	 * @param onNew  is told about every question
	 */
	public static Form in(Composite parent, Consumer<Field> onNew) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(GAP, 7).applyTo(parent);
		return new Form(parent, onNew);
	}

	/** The composite with the grid of two columns, for controls that are no fields. */
	public Composite parent() {
		return parent;
	}

	/** A group of questions with a title. */
	public Form group(String title) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(GAP, 6).applyTo(group);
		return new Form(group, onNew);
	}

	/** Questions that are asked only sometimes. */
	public Section section(Runnable questions) {
		List<Control> before = List.of(parent.getChildren());
		questions.run();
		return new Section(Stream.of(parent.getChildren()).filter(control -> !before.contains(control)).toList());
	}

	/** A sentence that explains. */
	public Label note(String sentence) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(sentence);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(note);
		return note;
	}

	/** A text that people type. The label ends with a colon and has a mnemonic. */
	public TextField text(String key, String label, String tip) {
		Label title = label(label, tip);
		Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		text.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(text);
		return added(new TextField(key, title, text));
	}

	/** One of several texts. */
	public ChoiceField choice(String key, String label, String tip, List<String> texts) {
		return choice(key, label, tip, texts, SWT.READ_ONLY);
	}

	/** One of several texts, or another one that people type. */
	public ChoiceField combo(String key, String label, String tip, List<String> texts) {
		return choice(key, label, tip, texts, SWT.NONE);
	}

	private ChoiceField choice(String key, String label, String tip, List<String> texts, int style) {
		Label title = label(label, tip);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.BORDER | style);
		combo.setItems(texts.toArray(String[]::new));
		combo.setToolTipText(tip);
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return added(new ChoiceField(key, title, combo));
	}

	/** Yes or no; stands in the column of the controls. */
	public CheckField check(String key, String label, String tip) {
		label("", tip);
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		button.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return added(new CheckField(key, button));
	}

	/** A whole number. */
	public NumberField number(String key, String label, String tip, int minimum, int maximum) {
		Label title = label(label, tip);
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setMinimum(minimum);
		spinner.setMaximum(maximum);
		spinner.setToolTipText(tip);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(spinner);
		return added(new NumberField(key, title, spinner));
	}

	/** A label in the column of the labels. */
	public Label label(String text, String tip) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setToolTipText(tip);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Makes a question of a control that was made elsewhere, for instance a table. */
	public <F extends Field> F added(F field) {
		onNew.accept(field);
		return field;
	}
}
