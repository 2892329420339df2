/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A way from a host to the LUNs of an array.
 *
 * @param adapter  the iSCSI adapter
 * @param vmkernel the VMkernel adapter it goes through
 * @param portal   the portal it arrives at
 */
public record IscsiPath(ElementId adapter, ElementId vmkernel, ElementId portal) {
}
