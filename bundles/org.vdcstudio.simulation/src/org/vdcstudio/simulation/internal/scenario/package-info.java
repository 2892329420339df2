/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * A scenario as a run of it: its actions at their times, its expectations with their deadlines, and what is wrong with it.
 */
@NonNullByDefault
package org.vdcstudio.simulation.internal.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;
