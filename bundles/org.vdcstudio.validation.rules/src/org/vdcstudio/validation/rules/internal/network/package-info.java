/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about virtual switches and their uplinks. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
