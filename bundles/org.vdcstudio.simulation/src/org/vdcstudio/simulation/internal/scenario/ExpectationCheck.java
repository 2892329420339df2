/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import org.vdcstudio.simulation.ExpectationResult;

/** Watches over one expectation during a run. */
interface ExpectationCheck {

	/** Called before the run. */
	void prepare();

	/** Called after the run. */
	ExpectationResult conclude();
}
