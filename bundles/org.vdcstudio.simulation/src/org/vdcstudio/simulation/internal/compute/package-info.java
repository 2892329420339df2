/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** How hosts share CPU and memory out among their VMs, and what VMs feel of it. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.compute;

import org.eclipse.jdt.annotation.NonNullByDefault;
