/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs the scenarios of a design in simulated time and says what came of them, and why.
 *
 * <p>
 * Start at {@link org.vdcstudio.simulation.Simulator}. Results are immutable values; the same design, scenario and options
 * give equal results on every machine.
 */
@NonNullByDefault
package org.vdcstudio.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
