/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of campaigns on designs written as text. */
@NonNullByDefault
package org.vdcstudio.simulation.campaign;

import org.eclipse.jdt.annotation.NonNullByDefault;
