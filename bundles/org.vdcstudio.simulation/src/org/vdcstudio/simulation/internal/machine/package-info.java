/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Machines and what they stand on: how hosts boot and fall, how VMs are powered, and what follows at once when a part of the
 * infrastructure fails or comes back.
 */
@NonNullByDefault
package org.vdcstudio.simulation.internal.machine;

import org.eclipse.jdt.annotation.NonNullByDefault;
