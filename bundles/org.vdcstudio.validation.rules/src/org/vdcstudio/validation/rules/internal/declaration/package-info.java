/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where a design says what many elements have in common. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.declaration;

import org.eclipse.jdt.annotation.NonNullByDefault;
