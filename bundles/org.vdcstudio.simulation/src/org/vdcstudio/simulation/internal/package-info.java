/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The datacenter's behaviour on the kernel: a run of one scenario, the migrations in it, and the checks of what is expected.
 * Everything in here lives for one run and on one thread.
 */
@NonNullByDefault
package org.vdcstudio.simulation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
