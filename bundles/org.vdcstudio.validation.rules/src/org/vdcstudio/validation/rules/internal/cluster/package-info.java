/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about clusters: HA, DRS, EVC and capacity. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.cluster;

import org.eclipse.jdt.annotation.NonNullByDefault;
