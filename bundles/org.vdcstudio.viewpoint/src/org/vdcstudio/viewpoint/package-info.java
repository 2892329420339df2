/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Viewpoint specifications: reading them, finding contributed ones, and evaluating their diagrams on a model. */
@NonNullByDefault
package org.vdcstudio.viewpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
