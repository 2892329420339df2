/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of states. */
@NonNullByDefault
package org.vdcstudio.topology.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
