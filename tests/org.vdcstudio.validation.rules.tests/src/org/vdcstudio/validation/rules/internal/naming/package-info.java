/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the naming rules. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.naming;

import org.eclipse.jdt.annotation.NonNullByDefault;
