/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.List;

import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * The timelines as comma-separated values (RFC 4180, but with line feeds): a line of titles, then one line for each entry. The
 * cause is the number of the entry that led to it.
 */
public final class TimelineCsv implements SimulationReport {

	@Override
	public void write(List<ScenarioResult> results, Appendable out) throws IOException {
		out.append("scenario,number,seconds,kind,subject,detail,cause\n");
		for (ScenarioResult result : results) {
			for (TimelineEntry entry : result.timeline()) {
				String cause = entry.cause().isPresent() ? Integer.toString(entry.cause().getAsInt()) : "";
				out.append(String.join(",", quoted(result.name()), Integer.toString(entry.index()), entry.time().seconds().toPlainString(),
						quoted(entry.kind()), quoted(entry.subject()), quoted(entry.detail()), cause)).append('\n');
			}
		}
	}

	private static String quoted(String text) {
		boolean isPlain = text.chars().noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
		return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
