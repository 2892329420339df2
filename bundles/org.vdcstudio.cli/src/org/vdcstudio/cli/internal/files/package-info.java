/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files and folders that commands read and write. */
@NonNullByDefault
package org.vdcstudio.cli.internal.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
