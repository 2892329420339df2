/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** What a diagram shows at one moment: an immutable tree of elements and the edges between them. */
@NonNullByDefault
package org.vdcstudio.viewpoint.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
