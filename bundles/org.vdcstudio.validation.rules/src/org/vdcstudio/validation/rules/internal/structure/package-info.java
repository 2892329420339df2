/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about the design as a whole: what is missing, what is left over, what is not redundant. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.structure;

import org.eclipse.jdt.annotation.NonNullByDefault;
