/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of how designs are checked. */
@NonNullByDefault
package org.vdcstudio.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
