/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checking the designs behind paths. */
@NonNullByDefault
package org.vdcstudio.cli.internal.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
