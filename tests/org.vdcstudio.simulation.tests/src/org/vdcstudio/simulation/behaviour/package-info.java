/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What clusters and migrations do, told by designs as text and the timelines that come of them. */
@NonNullByDefault
package org.vdcstudio.simulation.behaviour;

import org.eclipse.jdt.annotation.NonNullByDefault;
