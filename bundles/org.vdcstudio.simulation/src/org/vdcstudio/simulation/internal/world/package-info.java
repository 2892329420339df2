/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * What a run of a scenario is about: the state of the design at the current moment, the timeline of what happened, the record of
 * every VM, and the happenings that behaviours tell each other. Everything in here lives for one run and on one thread, but for
 * {@link org.vdcstudio.simulation.internal.world.DesignIndex}, which all runs of a design share.
 */
@NonNullByDefault
package org.vdcstudio.simulation.internal.world;

import org.eclipse.jdt.annotation.NonNullByDefault;
