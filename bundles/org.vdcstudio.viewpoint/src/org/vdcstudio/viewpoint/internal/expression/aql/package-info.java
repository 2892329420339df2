/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The everyday core of the query language: parser, evaluator and its operations. */
@NonNullByDefault
package org.vdcstudio.viewpoint.internal.expression.aql;

import org.eclipse.jdt.annotation.NonNullByDefault;
