/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Places and sizes of a view, and pictures of it, without a browser. */
@NonNullByDefault
package org.vdcstudio.render;

import org.eclipse.jdt.annotation.NonNullByDefault;
