/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the rules about devices and datastores. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;
