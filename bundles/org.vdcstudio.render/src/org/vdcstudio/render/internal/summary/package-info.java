/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Large views made small. */
@NonNullByDefault
package org.vdcstudio.render.internal.summary;

import org.eclipse.jdt.annotation.NonNullByDefault;
