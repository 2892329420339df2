/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What clusters do by themselves: vSphere HA restarts VMs, vSphere DRS places and balances them. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.cluster;

import org.eclipse.jdt.annotation.NonNullByDefault;
