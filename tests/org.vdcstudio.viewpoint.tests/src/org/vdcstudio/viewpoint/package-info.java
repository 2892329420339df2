/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of reading and evaluating specifications, and of their tools. */
@NonNullByDefault
package org.vdcstudio.viewpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
