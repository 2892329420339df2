/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Small specifications, held against what the original made of them. */
@NonNullByDefault
package org.vdcstudio.viewpoint.recorded;

import org.eclipse.jdt.annotation.NonNullByDefault;
