/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where virtual machines run: the decisions of DRS and HA on plain values, without a kernel and without the state of a
 * datacenter.
 *
 * <p>
 * Hosts and VMs are given in order, and order decides between equals. CPU is in hertz, memory in bytes. The memory overhead
 * of VMs is not counted.
 */
@NonNullByDefault
package org.vdcstudio.simulation.placement;

import org.eclipse.jdt.annotation.NonNullByDefault;
