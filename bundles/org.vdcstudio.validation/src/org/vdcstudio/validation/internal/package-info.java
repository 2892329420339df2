/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How designs are checked. */
@NonNullByDefault
package org.vdcstudio.validation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
