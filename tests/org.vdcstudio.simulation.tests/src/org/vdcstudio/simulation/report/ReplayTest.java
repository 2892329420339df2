/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.LabDesign;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;

class ReplayTest {

	@Test
	void oneSeedGivesTheSameBytesInEveryFormat() {
		for (SimulationReport report : List.of(new TextReport(), new JsonReport(), new JUnitReport())) {
			assertEquals(Results.written(report, run(new StringBuilder())), Results.written(report, run(new StringBuilder())));
		}
	}

	@Test
	void oneSeedGivesTheSameTrace() {
		StringBuilder first = new StringBuilder();
		StringBuilder second = new StringBuilder();

		run(first);
		run(second);

		assertEquals(first.toString(), second.toString());
	}

	@Test
	void traceHasALineForEachEvent() {
		StringBuilder trace = new StringBuilder();

		ScenarioResult result = run(trace);

		List<String> lines = trace.toString().lines().toList();
		assertEquals("{\"scenario\":\"move\",\"seed\":7}", lines.get(0));
		assertEquals("{\"t\":5,\"serial\":0,\"cause\":null,\"priority\":10,"
				+ "\"receiver\":\"action: vMotion to esx02 of web01\",\"payload\":\"Due[]\"}", lines.get(1));
		assertTrue(lines.get(2).contains("\"cause\":0,"), lines.get(2));
		assertEquals(result.events(), lines.size() - 1);
	}

	private static ScenarioResult run(StringBuilder trace) {
		LabDesign lab = new LabDesign();
		lab.web01.setDirtyRate("800 MB/s");
		lab.migrate("5 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, "60 s");
		lab.expectDowntime(lab.web01, "1 ms");
		return new Simulator().withObserver(new TraceWriter(trace)).run(lab.build(), "move",
				SimulationOptions.DEFAULTS.withSeed(7));
	}
}
