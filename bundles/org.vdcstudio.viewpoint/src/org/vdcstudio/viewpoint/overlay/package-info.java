/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Findings, load and state shown on top of a view without being part of it. */
@NonNullByDefault
package org.vdcstudio.viewpoint.overlay;

import org.eclipse.jdt.annotation.NonNullByDefault;
