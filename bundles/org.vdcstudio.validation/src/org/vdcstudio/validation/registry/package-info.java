/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules and profiles there are, and where they come from. */
@NonNullByDefault
package org.vdcstudio.validation.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
