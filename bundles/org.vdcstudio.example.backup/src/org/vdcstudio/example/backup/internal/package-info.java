/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A backup appliance as somebody else would write it. */
@NonNullByDefault
package org.vdcstudio.example.backup.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
