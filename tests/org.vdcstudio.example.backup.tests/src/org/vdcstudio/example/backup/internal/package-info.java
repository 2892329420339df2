/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the example. */
@NonNullByDefault
package org.vdcstudio.example.backup.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
