/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** From a diagram description and a model to a view. */
@NonNullByDefault
package org.vdcstudio.viewpoint.internal.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
