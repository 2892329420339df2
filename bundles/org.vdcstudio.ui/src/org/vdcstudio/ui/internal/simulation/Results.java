/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.ui.internal.simulation.CampaignJob.CampaignOutcome;

/** What came of the scenarios of a design, and of its single failures, when they were run last. */
final class Results {

	private final Map<String, Outcome> outcomes = new HashMap<>();
	private Optional<CampaignOutcome> campaign = Optional.empty();

	/** Takes the place of what came of the same scenario before. */
	void add(Outcome outcome) {
		outcomes.put(outcome.result().name(), outcome);
	}

	/** Takes the place of the campaign before. */
	void set(CampaignOutcome outcome) {
		campaign = Optional.of(outcome);
	}

	/** What came of each scenario that was run, by its name. */
	Map<String, Outcome> outcomes() {
		return outcomes;
	}

	/** What came of a scenario; empty when it was not run. */
	Optional<Outcome> outcome(String scenario) {
		return Optional.ofNullable(outcomes.get(scenario));
	}

	/** What came of those scenarios that were run, in their order. */
	List<Outcome> outcomes(List<String> scenarios) {
		return scenarios.stream().flatMap(name -> outcome(name).stream()).toList();
	}

	/** The single failures, if they were run. */
	Optional<CampaignOutcome> campaign() {
		return campaign;
	}
}
