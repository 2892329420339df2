/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** From what the user did to model edits. */
@NonNullByDefault
package org.vdcstudio.viewpoint.internal.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
