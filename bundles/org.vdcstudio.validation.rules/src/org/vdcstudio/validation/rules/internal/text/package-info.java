/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about what the text says at all. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
