/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.kernel.SimTime;

import picocli.CommandLine.Option;

/** The options for a moment of a run of a scenario. */
final class MomentOptions {

	@Option(names = "--simulate", paramLabel = "SCENARIO", //
			description = "Shows the moment of a run of this scenario that --at says: what is off, in trouble or elsewhere, and how busy links are.")
	private @Nullable String scenario;

	@Option(names = "--at", paramLabel = "T", description = "Simulated time of that moment, such as \"90 s\" or \"2 min\".")
	private @Nullable TimeSpan time;

	/** The moment that is asked for; empty when only the design is. */
	Optional<ScenarioMoment> wanted() {
		@Nullable
		String name = scenario;
		@Nullable
		TimeSpan at = time;
		if (name == null && at == null) {
			return Optional.empty();
		}
		if (name == null) {
			throw new UserException("--at is a time of a scenario; say which with --simulate");
		}
		if (at == null) {
			throw new UserException("--simulate needs a time; say which with --at, such as --at \"90 s\"");
		}
		return Optional.of(new ScenarioMoment(name, new SimTime(at.nanoseconds())));
	}
}
