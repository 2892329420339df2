/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.List;

import org.vdcstudio.simulation.ExpectationResult;

/**
 * An expectation that cannot be understood; it never holds.
 *
 * @param expectation what was expected, for people
 * @param problem what is wrong with it
 */
record UncheckableExpectation(String expectation, String problem) implements ExpectationCheck {

	@Override
	public void prepare() {
		// There is nothing to watch.
	}

	@Override
	public ExpectationResult conclude() {
		return new ExpectationResult(expectation, "", false, "cannot be checked: " + problem, List.of());
	}
}
