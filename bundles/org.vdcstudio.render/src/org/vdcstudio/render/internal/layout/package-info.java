/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** From a view to places and sizes. */
@NonNullByDefault
package org.vdcstudio.render.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
