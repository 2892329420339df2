/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What administrators do to a datacenter: snapshots, new NICs, maintenance mode. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.operation;

import org.eclipse.jdt.annotation.NonNullByDefault;
