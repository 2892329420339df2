/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.series.RunSeries;

/**
 * What came of a scenario.
 *
 * @param result   the result
 * @param series   what can be drawn of it
 * @param revision the state of the design that was run
 * @param faults   how many errors the text had
 * @param isUsual  whether behaviours were set as {@code vdc simulate} sets them
 */
record Outcome(ScenarioResult result, RunSeries series, long revision, int faults, boolean isUsual) {

	/** In few words, for instance {@code Passed, 97 s} or {@code 2 of 5 failed, 97 s}. */
	String summary() {
		String time = Units.time(result.simulated().nanos()) + (result.end() == RunEnd.TIME_LIMIT ? ", cut off" : "");
		if (!result.problems().isEmpty()) {
			int count = result.problems().size();
			return "%d %s in the scenario".formatted(count, count == 1 ? "problem" : "problems");
		}
		long failed = result.expectations().stream().filter(each -> !each.passed()).count();
		if (failed > 0) {
			return "%d of %d failed, %s".formatted(failed, result.expectations().size(), time);
		}
		return result.expectations().isEmpty() ? "No expectations, " + time : "Passed, " + time;
	}

}
