/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How views are arranged. */
@NonNullByDefault
package org.vdcstudio.render.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
