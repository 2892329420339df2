/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A design in immutable plain values.
 *
 * <p>
 * A snapshot is built once from a model and never changes; it may be used from any thread. Templates and ranges are expanded,
 * references are {@linkplain org.vdcstudio.topology.snapshot.ElementId ids}, and what a design leaves blank or writes wrongly is
 * absent here instead of an error. {@link org.vdcstudio.topology.snapshot.Origins} leads back to the model.
 */
@NonNullByDefault
package org.vdcstudio.topology.snapshot;

import org.eclipse.jdt.annotation.NonNullByDefault;
