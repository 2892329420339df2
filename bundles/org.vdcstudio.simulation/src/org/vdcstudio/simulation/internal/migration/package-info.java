/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Migrations of VMs: what they need, how they wait for each other, and how memory and disks get from place to place. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.migration;

import org.eclipse.jdt.annotation.NonNullByDefault;
