/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the rules about virtual switches. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
