/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Quick fixes that several groups of rules share. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
