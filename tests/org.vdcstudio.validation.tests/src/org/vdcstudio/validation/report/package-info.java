/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of reports. */
@NonNullByDefault
package org.vdcstudio.validation.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
