/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.kernel.Kernel;

/** Watches over one expectation during a run. */
interface ExpectationCheck {

	/** Called before the run. */
	void prepare(Kernel kernel);

	/** Called after the run. */
	ExpectationResult conclude(Kernel kernel);
}
