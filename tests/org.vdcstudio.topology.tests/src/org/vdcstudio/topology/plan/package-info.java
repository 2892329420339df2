/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of plans. */
@NonNullByDefault
package org.vdcstudio.topology.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
