/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How long it takes to move the memory of a running virtual machine: named strategies behind one interface, in plain
 * arithmetic without a kernel.
 *
 * <p>
 * A strategy answers one step at a time, so that a simulation may run the steps as events and let the link change between
 * them. All sizes are bytes, all durations nanoseconds.
 */
@NonNullByDefault
package org.vdcstudio.simulation.migration;

import org.eclipse.jdt.annotation.NonNullByDefault;
