/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The diagrams of a datacenter: their specification and its services. */
@NonNullByDefault
package org.vdcstudio.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
