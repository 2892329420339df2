/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How one resource of a host is divided among virtual machines and resource pools by shares, reservation, limit and demand:
 * plain arithmetic without a kernel and without the state of a datacenter.
 *
 * <p>
 * Amounts are whole numbers of one unit, hertz for CPU and bytes for memory. Nothing here rounds otherwise than to that unit.
 */
@NonNullByDefault
package org.vdcstudio.simulation.compute;

import org.eclipse.jdt.annotation.NonNullByDefault;
