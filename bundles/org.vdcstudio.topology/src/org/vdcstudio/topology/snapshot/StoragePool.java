/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

/**
 * The vSAN storage pool of a host (ESA).
 *
 * @param id    its id
 * @param disks its devices
 */
public record StoragePool(ElementId id, List<ElementId> disks) {

	/** Copies the list. */
	public StoragePool {
		disks = List.copyOf(disks);
	}
}
