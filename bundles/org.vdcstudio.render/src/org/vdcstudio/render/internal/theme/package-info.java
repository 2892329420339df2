/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Colours for other backgrounds. */
@NonNullByDefault
package org.vdcstudio.render.internal.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
