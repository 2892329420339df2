/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Traffic that takes time: bytes on the links of the design, shared fairly, and what becomes of it when a link fails. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
