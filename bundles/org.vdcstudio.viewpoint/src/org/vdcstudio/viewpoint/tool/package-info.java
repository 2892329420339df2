/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The tools of a diagram: what the palette offers, what the user did with it, and what that means for the model. */
@NonNullByDefault
package org.vdcstudio.viewpoint.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
