/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about virtual machines and their snapshots. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.vm;

import org.eclipse.jdt.annotation.NonNullByDefault;
