/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the registry. */
@NonNullByDefault
package org.vdcstudio.validation.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
