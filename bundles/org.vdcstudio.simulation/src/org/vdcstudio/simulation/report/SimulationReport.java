/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.List;

import org.vdcstudio.simulation.ScenarioResult;

/** A way to write results down. */
@FunctionalInterface
public interface SimulationReport {

	/**
	 * Writes results, ending in a line feed.
	 *
	 * @throws IOException when {@code out} throws it
	 */
	void write(List<ScenarioResult> results, Appendable out) throws IOException;
}
