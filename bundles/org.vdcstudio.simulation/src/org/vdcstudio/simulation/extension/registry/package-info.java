/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The types of actions and the behaviours that plug-ins contribute, and where they come from. */
@NonNullByDefault
package org.vdcstudio.simulation.extension.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
