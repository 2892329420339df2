/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the rules about VMkernel adapters and vMotion. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.vmkernel;

import org.eclipse.jdt.annotation.NonNullByDefault;
