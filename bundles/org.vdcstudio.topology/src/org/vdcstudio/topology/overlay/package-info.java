/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What has changed since a design was deployed: failures, power, placement, leases.
 *
 * <p>
 * An overlay is immutable. A change yields a new one that shares almost everything with the old one, so keeping many states of a
 * large design costs little.
 */
@NonNullByDefault
package org.vdcstudio.topology.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
