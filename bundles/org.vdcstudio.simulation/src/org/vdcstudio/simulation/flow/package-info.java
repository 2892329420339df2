/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Network traffic as flows: who sends at which rate over which links, and when it has all arrived. Plain Java on the kernel;
 * nothing in here knows what a datacenter is.
 *
 * <p>
 * Flows that share links get weighted max-min fair rates: the standard flow-level abstraction of long TCP connections, without
 * packets, slow start or losses. Rates are bits a second, sizes bytes, times those of the kernel.
 */
@NonNullByDefault
package org.vdcstudio.simulation.flow;

import org.eclipse.jdt.annotation.NonNullByDefault;
