/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of places, sizes and pictures. */
@NonNullByDefault
package org.vdcstudio.render;

import org.eclipse.jdt.annotation.NonNullByDefault;
