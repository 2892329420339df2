/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

/**
 * The storage side of a host.
 *
 * @param iscsiAdapters iSCSI adapters
 * @param disks         local disks
 * @param diskGroups    vSAN disk groups
 * @param storagePools  vSAN storage pools
 * @param mounts        NFS datastores it mounts
 */
public record HostStorage(List<IscsiAdapter> iscsiAdapters, List<LocalDisk> disks, List<DiskGroup> diskGroups,
		List<StoragePool> storagePools, List<ElementId> mounts) {

	/** Copies the lists. */
	public HostStorage {
		iscsiAdapters = List.copyOf(iscsiAdapters);
		disks = List.copyOf(disks);
		diskGroups = List.copyOf(diskGroups);
		storagePools = List.copyOf(storagePools);
		mounts = List.copyOf(mounts);
	}
}
