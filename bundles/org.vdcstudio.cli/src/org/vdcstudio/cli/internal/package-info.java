/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The headless application: from arguments to an exit code. */
@NonNullByDefault
package org.vdcstudio.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
