/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plug-ins that lie in folders: those that were installed for good, and those that are brought along for one command. */
@NonNullByDefault
package org.vdcstudio.contribution.plugins;

import org.eclipse.jdt.annotation.NonNullByDefault;
