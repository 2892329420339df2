/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Findings and rules in the formats that people and tools read. Every report is the same for the same findings. */
@NonNullByDefault
package org.vdcstudio.validation.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
