/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of rules about the PC on which a design is rehearsed. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.lab;

import org.eclipse.jdt.annotation.NonNullByDefault;
