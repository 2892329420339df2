/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plug-ins that are brought along for one command. */
@NonNullByDefault
package org.vdcstudio.cli.internal.plugins;

import org.eclipse.jdt.annotation.NonNullByDefault;
