/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the package of the same name, and the design they run on. */
@NonNullByDefault
package org.vdcstudio.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
