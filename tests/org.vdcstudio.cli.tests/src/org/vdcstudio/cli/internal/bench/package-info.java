/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of benchmarks. */
@NonNullByDefault
package org.vdcstudio.cli.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
