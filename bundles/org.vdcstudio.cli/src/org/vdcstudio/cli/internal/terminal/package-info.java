/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where commands write: standard output, standard error, and how both behave. */
@NonNullByDefault
package org.vdcstudio.cli.internal.terminal;

import org.eclipse.jdt.annotation.NonNullByDefault;
