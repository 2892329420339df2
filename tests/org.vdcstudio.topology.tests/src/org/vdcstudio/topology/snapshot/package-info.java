/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of snapshots. */
@NonNullByDefault
package org.vdcstudio.topology.snapshot;

import org.eclipse.jdt.annotation.NonNullByDefault;
