/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

/**
 * A vSAN disk group of a host (OSA).
 *
 * @param id       its id
 * @param cache    the cache devices: exactly one is right
 * @param capacity the capacity devices
 */
public record DiskGroup(ElementId id, List<ElementId> cache, List<ElementId> capacity) {

	/** Copies the lists. */
	public DiskGroup {
		cache = List.copyOf(cache);
		capacity = List.copyOf(capacity);
	}
}
