/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.ui.internal.examples.Example;

/** A tour through the product in five steps, with the nested lab. */
final class FirstSteps {

	private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
	private static final String SIMULATION = "org.vdcstudio.ui.views.simulation";

	private final PageKit kit;
	private final Composite steps;
	private int number;

	private FirstSteps(PageKit kit, Composite steps) {
		this.kit = kit;
		this.steps = steps;
	}

	/** Adds the steps to a chapter of the page. */
	static void add(PageKit kit, Composite chapter, WelcomeActions actions) {
		FirstSteps steps = new FirstSteps(kit, kit.column(chapter, 2));
		steps.add("Open an example", "The nested lab: two ESXi hosts in VMware Workstation, and what they need.", "Open the nested lab",
				() -> actions.open(Example.NESTED_LAB));
		steps.add("Break a line", "Delete PTR 192.168.0.12 \"esx02.lab.example\". The line with the address of esx02 has a problem then; "
				+ "F1 on it tells why.", "Show the problems", () -> actions.showView(PROBLEMS));
		steps.add("Apply the fix", "Ctrl+1 on the problem writes the record again. Ctrl+Z takes back whatever was done, by whomever.");
		steps.add("Migrate a VM", "Drag web01 onto esx02 in the outline, or press Ctrl+Alt+M in it. Every prerequisite is checked, and the "
				+ "move is simulated, before the text changes.", "Show the outline", () -> actions.showView(OUTLINE));
		steps.add("Run the simulation", "A double click runs a scenario. Its timeline tells what happened, and why.",
				"Show the scenarios", () -> actions.showView(SIMULATION));
	}

	private void add(String name, String text, String link, Runnable action) {
		kit.link(add(name, text), link, action);
	}

	private Composite add(String name, String text) {
		number++;
		kit.name(steps, number + ".");
		Composite words = kit.paragraph(steps);
		kit.name(words, name);
		kit.text(words, text);
		return words;
	}
}
