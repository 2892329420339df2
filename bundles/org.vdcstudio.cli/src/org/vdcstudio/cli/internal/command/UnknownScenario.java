/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.Scenario;

/** What is said to those who ask for a scenario that is not there. */
final class UnknownScenario {

	private UnknownScenario() {
	}

	/**
	 * Names what there is.
	 *
	 * @param file   what was looked through
	 * @param wanted the name asked for; null when any would have done
	 * @param known  the scenarios there are
	 */
	static String message(Path file, @Nullable String wanted, List<Scenario> known) {
		return known.isEmpty() ? "%s has no scenario".formatted(file)
				: "there is no scenario '%s', but %s".formatted(wanted, known.stream().map(Scenario::name).collect(Collectors.joining(", ")));
	}
}
