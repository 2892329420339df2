/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the rules about the design as a whole. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.structure;

import org.eclipse.jdt.annotation.NonNullByDefault;
