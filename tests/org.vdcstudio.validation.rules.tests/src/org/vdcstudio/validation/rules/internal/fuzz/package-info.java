/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts that went wrong in every way that can be thought of. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.fuzz;

import org.eclipse.jdt.annotation.NonNullByDefault;
