/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.authoring.trial.Remedy;

/** The facts about a row of a table, and a button for what can be done about it: chosen remedies become part of the change. */
public final class RemedyPanel {

	private final Composite area;
	private final Runnable onChange;
	private final List<Remedy> chosen = new ArrayList<>();
	private final Text details;
	private final Button fix;
	private final Button takeBack;
	private List<Remedy> offered = List.of();
	private List<Action> others = List.of();

	/**
	 * Something else than a remedy that helps.
	 *
	 * @param label what it does, in Headline Style
	 * @param run   does it
	 */
	public record Action(String label, Runnable run) {
	}

	/**
	 * A panel without facts.
	 *
	 * @param parent   has the layout of a {@link Form}
	 * @param onChange is told when other remedies are chosen
	 */
	public RemedyPanel(Composite parent, Runnable onChange) {
		this.onChange = onChange;
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
		details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 84).applyTo(details);
		Composite buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		fix = button(buttons, "&Fix...", this::offerFixes);
		takeBack = button(buttons, "&Take Back Fixes", () -> {
			chosen.clear();
			onChange.run();
		});
		show("", List.of(), List.of());
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(button);
		return button;
	}

	/** The control. */
	public Control control() {
		return area;
	}

	/** Shows facts, and offers what helps. */
	public void show(String facts, List<Remedy> remedies, List<Action> actions) {
		offered = remedies;
		others = actions;
		fix.setEnabled(!remedies.isEmpty() || !actions.isEmpty());
		takeBack.setEnabled(!chosen.isEmpty());
		String fixes = chosen.isEmpty() ? ""
				: "Changed first: " + chosen.stream().map(Remedy::label).collect(Collectors.joining("; ")) + ".\n";
		details.setText(fixes + facts);
	}

	private void offerFixes() {
		Menu menu = new Menu(fix);
		for (Remedy remedy : offered) {
			item(menu, remedy.label(), () -> {
				chosen.add(remedy);
				onChange.run();
			});
		}
		others.forEach(action -> item(menu, action.label(), action.run()));
		Rectangle place = fix.getBounds();
		menu.setLocation(fix.getParent().toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** The remedies that were chosen, in order. */
	public List<Remedy> chosen() {
		return List.copyOf(chosen);
	}

	/** Lets go of the chosen remedies, which were for something else. */
	public void forget() {
		chosen.clear();
	}
}
