/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the package of the same name. */
@NonNullByDefault
package org.vdcstudio.simulation.extension.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
