/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** What a font file says about the width of letters. */
@NonNullByDefault
package org.vdcstudio.render.internal.font;

import org.eclipse.jdt.annotation.NonNullByDefault;
