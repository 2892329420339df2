/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.datacenter.TestDesigns.nestedLab;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.report.JsonReport;
import org.vdcstudio.simulation.report.TextReport;
import org.vdcstudio.simulation.report.TraceWriter;

/** One seed gives one run, to the last byte. */
class ReproducibilityTest {

	/** Something of everything. */
	private static final String SCENARIO = """
			at 200 s vmotion web01 to esx02
			at 205 s snapshot app[01] as "s1" memory
			at 300 s fail esx01
			at 420 s restore esx01
			at 700 s power off nested2
			at 710 s add-nic nested2 connect PC.VMnet8
			at 720 s power on nested2
			at 900 s fail storage1
			at 1000 s restore storage1
			at 1200 s enter-maintenance esx02
			at 1500 s exit-maintenance esx02
			at 1600 s fail esx02 by isolation
			at 1700 s restore esx02
			at 2000 s fail PC
			at 2100 s restore PC
			expect datastore shared mounted
			expect app runs within 250 s
			expect downtime of web01 below 1 s
			expect name "esx01.lab.example" resolves
			expect esx01 reaches nas01 port 3260 within 910 s
			""";

	private record Output(String report, String trace, Played played) {
	}

	private static Output run(long seed) throws IOException {
		StringBuilder trace = new StringBuilder();
		Played played = nestedLab().play("cold-start\n" + SCENARIO, new Simulator().withObserver(new TraceWriter(trace)),
				SimulationOptions.DEFAULTS.withSeed(seed));
		StringBuilder report = new StringBuilder();
		new TextReport().write(List.of(played.result()), report);
		new JsonReport().write(List.of(played.result()), report);
		return new Output(report.toString(), trace.toString(), played);
	}

	@Test
	void oneSeedGivesTheSameBytes() throws IOException {
		Output first = run(7);
		Output second = run(7);

		assertEquals(first.report(), second.report());
		assertEquals(first.trace(), second.trace());
		assertTrue(first.played().result().timeline().size() > 150, first.report());
	}

	@Test
	void anotherSeedGivesOtherTimesWithinATenth() throws IOException {
		String one = run(1).played().saidAbout("esx01", "host-booted").lines().findFirst().orElseThrow();
		String other = run(2).played().saidAbout("esx01", "host-booted").lines().findFirst().orElseThrow();

		assertNotEquals(one, other);
		for (String line : List.of(one, other)) {
			double seconds = Double.parseDouble(line.split(" ")[0]);
			assertTrue(seconds > 81 && seconds < 99, line);
		}
	}

	@Test
	void causesAreEarlierEntriesAndOnlyTheScenarioBeginsSomething() throws IOException {
		for (TimelineEntry entry : run(3).played().result().timeline()) {
			assertTrue(entry.cause().isPresent() ? entry.cause().getAsInt() < entry.index()
					: List.of("action", "cold-start", "contention", "contention-over").contains(entry.kind()), entry.toString());
		}
	}

	/** An event of the trace is caused by the one that scheduled it; what the script schedules has no cause. */
	@Test
	void eventsAreCausedByEarlierOnes() throws IOException {
		StringBuilder wrong = new StringBuilder();
		nestedLab().play("cold-start\n" + SCENARIO, new Simulator().withObserver((scenario, seed) -> event -> {
			boolean scripted = event.receiver().name().startsWith("action: ") || event.receiver().name().startsWith("expectation: ");
			boolean atOnce = event.cause() == Event.NO_CAUSE;
			if (scripted && !atOnce || !atOnce && event.cause() >= event.serial()) {
				wrong.append(event).append('\n');
			}
		}), SimulationOptions.DEFAULTS);

		assertEquals("", wrong.toString());
	}
}
