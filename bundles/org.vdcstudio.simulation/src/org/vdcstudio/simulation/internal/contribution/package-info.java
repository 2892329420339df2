/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How extensions of the simulation are found: in the platform, or on the class path where there is none. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.contribution;

import org.eclipse.jdt.annotation.NonNullByDefault;
