/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;

/** The sentence above the results: what they are of, and what to think of when they are read. */
final class RunDescription {

	private RunDescription() {
	}

	/**
	 * The sentence.
	 *
	 * @param file     the design in focus, if there is one
	 * @param scenarios its scenarios
	 * @param outcome  what is shown, if anything
	 */
	static String of(Optional<IFile> file, DesignScenarios scenarios, Optional<Outcome> outcome) {
		if (file.isEmpty()) {
			return "Open a design to run its scenarios.";
		}
		String name = file.get().getName();
		if (scenarios.names().isEmpty()) {
			return name + ": the design has no scenarios. Write scenario NAME { … } into it.";
		}
		return outcome.map(each -> of(name, scenarios.revision(), each)).orElse(name);
	}

	private static String of(String file, long revision, Outcome outcome) {
		List<String> remarks = new ArrayList<>();
		if (outcome.revision() != revision) {
			remarks.add("the design has changed since");
		}
		if (outcome.faults() > 0) {
			remarks.add("the text has errors, and what is wrong was left out");
		}
		if (!outcome.isUsual()) {
			remarks.add("with the parameters of the preferences");
		}
		String run = "%s, %s, seed %d".formatted(file, outcome.result().name(), outcome.result().seed());
		return remarks.isEmpty() ? run : run + ": " + String.join("; ", remarks);
	}
}
