/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of rules about hardening. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.security;

import org.eclipse.jdt.annotation.NonNullByDefault;
