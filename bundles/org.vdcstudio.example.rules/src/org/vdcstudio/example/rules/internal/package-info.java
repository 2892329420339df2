/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A rule as somebody else would write it. */
@NonNullByDefault
package org.vdcstudio.example.rules.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
