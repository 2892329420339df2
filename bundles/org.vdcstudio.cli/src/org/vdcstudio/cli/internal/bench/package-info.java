/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measurements that the product takes of itself. */
@NonNullByDefault
package org.vdcstudio.cli.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
