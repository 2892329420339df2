/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Campaigns: many independent runs of one design on all processors, and what they say together, such as which component is a
 * single point of failure.
 */
@NonNullByDefault
package org.vdcstudio.simulation.campaign;

import org.eclipse.jdt.annotation.NonNullByDefault;
