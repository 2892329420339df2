/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * JUnit XML for continuous integration: a suite for each scenario, a case for each expectation, and one that says whether the
 * scenario could be carried out at all. Cases carry no times, because simulated ones would be taken for real ones.
 */
public final class JUnitReport implements SimulationReport {

	@Override
	public void write(List<ScenarioResult> results, Appendable out) throws IOException {
		JUnitXml.write(out, xml -> {
			for (ScenarioResult result : results) {
				write(result, xml);
			}
		});
	}

	private static void write(ScenarioResult result, JUnitXml xml) throws XMLStreamException {
		long failures = result.expectations().stream().filter(expectation -> !expectation.passed()).count();
		xml.startSuite(result.name(), result.expectations().size() + 1L, failures, result.problems().isEmpty() ? 0 : 1);
		xml.startCase(result.name(), "can be carried out");
		if (!result.problems().isEmpty()) {
			xml.outcome("error", "the scenario has problems",
					result.problems().stream().map(ScenarioProblem::message).collect(Collectors.joining("\n")));
		}
		xml.endCase(!result.problems().isEmpty());
		for (ExpectationResult expectation : result.expectations()) {
			xml.startCase(result.name(), expectation.expectation());
			if (!expectation.passed()) {
				String explanation = expectation.explanation().stream().map(TimelineEntry::describe)
						.collect(Collectors.joining("\n"));
				xml.outcome("failure", expectation.observed(), explanation);
			}
			xml.endCase(!expectation.passed());
		}
		xml.endSuite();
	}
}
