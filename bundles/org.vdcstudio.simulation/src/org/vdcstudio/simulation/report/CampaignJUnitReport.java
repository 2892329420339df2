/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.RunOutcome;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * JUnit XML with a case for each run: a suite for each kind of component, or for each scenario. The failure of a component fails
 * when it leaves a VM down, a scenario when an expectation of it fails; a scenario may well expect that a VM is down.
 */
public final class CampaignJUnitReport implements CampaignReport {

	@Override
	public void write(CampaignResult result, Appendable out) throws IOException {
		Map<String, List<RunOutcome>> suites = result.runs().stream()
				.collect(Collectors.groupingBy(CampaignJUnitReport::suite, LinkedHashMap::new, Collectors.toList()));
		JUnitXml.write(out, xml -> {
			for (Map.Entry<String, List<RunOutcome>> suite : suites.entrySet()) {
				write(suite.getKey(), suite.getValue(), xml);
			}
		});
	}

	private static String suite(RunOutcome run) {
		return run.component().map(component -> "single failures: " + component.kind().text()).orElse(run.name());
	}

	private static void write(String suite, List<RunOutcome> runs, JUnitXml xml) throws XMLStreamException {
		long errors = runs.stream().filter(run -> !run.problems().isEmpty()).count();
		long failures = runs.stream().filter(run -> run.problems().isEmpty() && hasFailed(run)).count();
		xml.startSuite(suite, runs.size(), failures, errors);
		for (RunOutcome run : runs) {
			xml.startCase(suite, run.component().map(component -> component.id().qualifiedName()).orElse("seed " + run.seed()));
			boolean isError = !run.problems().isEmpty();
			if (isError) {
				xml.outcome("error", "the scenario has problems", String.join("\n", run.problems()));
			} else if (hasFailed(run)) {
				writeFailure(run, xml);
			}
			xml.endCase(isError || hasFailed(run));
		}
		xml.endSuite();
	}

	private static boolean hasFailed(RunOutcome run) {
		return run.failure().isPresent() || run.component().isPresent() && !run.down().isEmpty();
	}

	private static void writeFailure(RunOutcome run, JUnitXml xml) throws XMLStreamException {
		if (run.failure().isPresent()) {
			ExpectationResult failure = run.failure().get();
			xml.outcome("failure", failure.expectation() + ": " + failure.observed(), chain(failure.explanation()));
		} else {
			List<String> down = run.down().stream().map(ElementId::qualifiedName).toList();
			xml.outcome("failure", Texts.down(down.size()), "down: " + String.join(", ", down) + "\n" + chain(run.worst()));
		}
	}

	private static String chain(List<TimelineEntry> entries) {
		return entries.stream().map(TimelineEntry::describe).collect(Collectors.joining("\n"));
	}
}
