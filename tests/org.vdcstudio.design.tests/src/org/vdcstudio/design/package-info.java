/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Tests of the diagrams of a datacenter. */
@NonNullByDefault
package org.vdcstudio.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
