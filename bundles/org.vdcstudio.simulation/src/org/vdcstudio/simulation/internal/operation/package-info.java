/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What administrators do to a datacenter: they power VMs and whole datacenters, take snapshots, add NICs. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.operation;

import org.eclipse.jdt.annotation.NonNullByDefault;
