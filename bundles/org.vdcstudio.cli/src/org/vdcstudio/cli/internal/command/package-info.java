/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The commands, one class each. */
@NonNullByDefault
package org.vdcstudio.cli.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
