/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What behaviours do with designs as text: each test says a design, a scenario, and what the timeline says of it. */
@NonNullByDefault
package org.vdcstudio.simulation.datacenter;

import org.eclipse.jdt.annotation.NonNullByDefault;
