/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of answers about designs. */
@NonNullByDefault
package org.vdcstudio.topology;

import org.eclipse.jdt.annotation.NonNullByDefault;
