/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of mending designs. */
@NonNullByDefault
package org.vdcstudio.cli.internal.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
