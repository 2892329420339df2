/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What plug-ins contribute to a run, and the run as they see it. */
@NonNullByDefault
package org.vdcstudio.simulation.internal.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
