/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

/** The pages of the help that the welcome page leads to. */
enum Reading {

	LANGUAGE("language.md", "The language", "How a design is written"),
	WORKBENCH("workbench.md", "The workbench", "Editors, views, keys and preferences"),
	RULES("rules/README.md", "The rules", "What is checked, why, and where it is said"),
	SIMULATION("simulation.md", "The simulation", "How migrations, failures and restarts are computed"),
	COMMAND_LINE("cli.md", "The command line", "The same checks and simulations in a pipeline");

	private final String path;
	private final String title;
	private final String description;

	Reading(String path, String title, String description) {
		this.path = path;
		this.title = title;
		this.description = description;
	}

	/** Where the page stands below {@code docs}. */
	String path() {
		return path;
	}

	/** What it is about. */
	String title() {
		return title;
	}

	/** What it tells, half a sentence. */
	String description() {
		return description;
	}
}
