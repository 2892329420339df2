/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** From places and sizes to a picture. */
@NonNullByDefault
package org.vdcstudio.render.internal.svg;

import org.eclipse.jdt.annotation.NonNullByDefault;
