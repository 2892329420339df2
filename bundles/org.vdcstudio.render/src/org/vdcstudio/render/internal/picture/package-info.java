/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Pictures that shapes show. */
@NonNullByDefault
package org.vdcstudio.render.internal.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
