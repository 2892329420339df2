/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The interpreters: feature, var, service, aql and literal text. */
@NonNullByDefault
package org.vdcstudio.viewpoint.internal.expression;

import org.eclipse.jdt.annotation.NonNullByDefault;
