/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** From the text of a specification to its elements. */
@NonNullByDefault
package org.vdcstudio.viewpoint.internal.reader;

import org.eclipse.jdt.annotation.NonNullByDefault;
