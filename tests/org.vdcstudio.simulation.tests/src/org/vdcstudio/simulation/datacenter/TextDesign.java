/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/**
 * A design as text, on which scenarios run in exact times.
 *
 * @param elements what stands in the datacenter
 */
record TextDesign(String elements) {

	/** Durations as they usually are, the same in every run. */
	static final Simulator EXACT = new Simulator().withParameters(SimulationParameters.DEFAULTS.withVariation(0));

	/** The same design with something more. */
	TextDesign with(String more) {
		return new TextDesign(elements + more);
	}

	/** The same design with something else instead of something that it has. */
	TextDesign with(String replaced, String by) {
		if (!elements.contains(replaced)) {
			throw new IllegalArgumentException("The design does not say " + replaced);
		}
		return new TextDesign(elements.replace(replaced, by));
	}

	/** What comes of a scenario. */
	Played play(String scenario) {
		return play(scenario, EXACT, SimulationOptions.DEFAULTS);
	}

	/** What comes of a scenario when everything is powered on from nothing. */
	Played coldStart(String scenario) {
		return play("cold-start\n" + scenario);
	}

	/** What comes of a scenario. */
	Played play(String scenario, Simulator simulator, SimulationOptions options) {
		LoadedDesign design = VdcLanguage.standard().parse("datacenter Test {\n" + elements + "\nscenario test {\n" + scenario + "\n}\n}\n");
		assertEquals(List.of(), design.source().problems());
		return new Played(simulator.run(SnapshotBuilder.build(design.root()), "test", options));
	}
}
