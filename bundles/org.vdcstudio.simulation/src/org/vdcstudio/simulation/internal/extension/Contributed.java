/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.extension;

/** What plug-ins contribute to a run. */
public final class Contributed {
}
