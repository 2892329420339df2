/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A discrete-event kernel in plain Java: simulated time, an ordered event queue and reproducible randomness.
 *
 * <p>
 * Nothing in here knows what a datacenter is, reads a clock or keeps static state. A kernel and everything reached from it
 * belong to one thread; independent runs use independent kernels.
 */
@NonNullByDefault
package org.vdcstudio.simulation.kernel;

import org.eclipse.jdt.annotation.NonNullByDefault;
