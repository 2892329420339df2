/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What rules share about fleets of hosts and VMs. */
@NonNullByDefault
package org.vdcstudio.validation.rules.internal.fleet;

import org.eclipse.jdt.annotation.NonNullByDefault;
