/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How rules are tested: by designs whose lines say what is expected of them. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
