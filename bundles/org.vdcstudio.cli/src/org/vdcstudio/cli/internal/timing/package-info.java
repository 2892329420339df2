/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the time and the memory of a command go. */
@NonNullByDefault
package org.vdcstudio.cli.internal.timing;

import org.eclipse.jdt.annotation.NonNullByDefault;
