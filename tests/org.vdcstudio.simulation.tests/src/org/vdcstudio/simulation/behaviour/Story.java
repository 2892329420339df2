/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** A scenario that was run, and its timeline in few words. */
record Story(ScenarioResult result) {

	/** Every duration as it usually is. */
	static final SimulationParameters EXACT = SimulationParameters.DEFAULTS.withVariation(0);

	/** Runs what a scenario says, on elements of a design. */
	static Story of(String elements, String scenario) {
		return of(elements, scenario, EXACT);
	}

	/** The same with other parameters. */
	static Story of(String elements, String scenario, SimulationParameters parameters) {
		LoadedDesign design = VdcLanguage.standard().parse("datacenter Test {\n" + elements + "\nscenario test {\n" + scenario + "\n}\n}");
		assertEquals(List.of(), design.source().problems());
		ScenarioResult result = new Simulator().withParameters(parameters).run(SnapshotBuilder.build(design.root()), "test",
				SimulationOptions.DEFAULTS);
		assertEquals(List.of(), result.problems());
		assertEquals(RunEnd.EXHAUSTED, result.end(), "the run ends by itself");
		return new Story(result);
	}

	/** The entries of some kinds, each as {@code time kind subject}. */
	String told(String... kinds) {
		return entries(kinds).map(Story::brief).collect(Collectors.joining("\n"));
	}

	/** The same with the details. */
	String detailed(String... kinds) {
		return entries(kinds).map(entry -> brief(entry) + ": " + entry.detail()).collect(Collectors.joining("\n"));
	}

	/** All entries about an element, each as {@code time kind}. */
	String about(String subject) {
		return result.timeline().stream().filter(entry -> entry.subject().equals(subject)).map(entry -> seconds(entry) + " " + entry.kind())
				.collect(Collectors.joining("\n"));
	}

	private Stream<TimelineEntry> entries(String... kinds) {
		Set<String> wanted = Set.of(kinds);
		return result.timeline().stream().filter(entry -> wanted.contains(entry.kind()));
	}

	private static String brief(TimelineEntry entry) {
		return seconds(entry) + " " + entry.kind() + " " + entry.subject();
	}

	private static String seconds(TimelineEntry entry) {
		return entry.time().toString().replace(" s", "");
	}

	/** What was observed of the expectations, in their order. */
	List<String> observed() {
		return result.expectations().stream().map(each -> (each.passed() ? "passed: " : "FAILED: ") + each.observed()).toList();
	}
}
