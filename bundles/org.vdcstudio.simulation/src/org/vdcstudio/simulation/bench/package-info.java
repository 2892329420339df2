/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How fast the simulation kernel is on this machine. The only package that is handed a clock. */
@NonNullByDefault
package org.vdcstudio.simulation.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
