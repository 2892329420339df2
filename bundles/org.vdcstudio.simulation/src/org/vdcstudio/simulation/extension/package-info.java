/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What plug-ins add to the simulation: types of custom actions, and behaviours of their own; and what they may see and do while
 * a scenario runs. Whatever plug-ins implement is called on the thread of the run, and nothing of a {@code SimulationContext}
 * may be used on any other.
 * No method takes {@code null} or gives it.
 */
@NonNullByDefault
package org.vdcstudio.simulation.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
