/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How contributions of plug-ins are found: in the platform, or on the class path where there is none. */
@NonNullByDefault
package org.vdcstudio.contribution;

import org.eclipse.jdt.annotation.NonNullByDefault;
