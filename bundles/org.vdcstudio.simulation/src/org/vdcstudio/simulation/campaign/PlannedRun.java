/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.UnknownScenarioException;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Scenario.Fail;
import org.vdcstudio.topology.snapshot.Written;

/**
 * A run that is to be made.
 *
 * @param scenario  what is run
 * @param component what fails in it; empty for a scenario of the design
 * @param seed      its seed
 */
record PlannedRun(Scenario scenario, Optional<Component> component, long seed) {

	private static final Written<TimeSpan> FAILURE = Written.of(new TimeSpan(SingleFailures.FAILURE.nanos()).toString(),
			TimeSpan::tryParse);

	/**
	 * The runs of a campaign, in its order.
	 *
	 * @throws UnknownScenarioException when the design has no scenario that the campaign names
	 */
	static List<PlannedRun> plan(Campaign campaign, DesignSnapshot design) {
		return switch (campaign) {
		case SingleFailures failures -> Components.of(design).stream().map(component -> failure(component, failures.seed())).toList();
		case SeedRange seeds -> seeds(seeds, design);
		};
	}

	private static PlannedRun failure(Component component, long seed) {
		ElementId id = new ElementId("Scenario", component.toString());
		Fail fail = new Fail(new ElementId("Fail", component.toString()), FAILURE, Optional.of(component.id()), FailureMode.FAILURE);
		Scenario scenario = new Scenario(id, component.toString(), OptionalLong.empty(), false, List.of(fail), List.of());
		return new PlannedRun(scenario, Optional.of(component), seed);
	}

	private static List<PlannedRun> seeds(SeedRange seeds, DesignSnapshot design) {
		List<PlannedRun> runs = new ArrayList<>();
		for (Scenario scenario : scenarios(seeds, design)) {
			for (long i = 0; i <= seeds.last() - seeds.first(); i++) {
				runs.add(new PlannedRun(scenario, Optional.empty(), seeds.first() + i));
			}
		}
		return runs;
	}

	private static List<Scenario> scenarios(SeedRange seeds, DesignSnapshot design) {
		if (seeds.scenario().isEmpty()) {
			return design.scenarios();
		}
		String name = seeds.scenario().get();
		return List.of(design.scenario(name).orElseThrow(
				() -> new UnknownScenarioException(name, design.scenarios().stream().map(Scenario::name).toList())));
	}
}
