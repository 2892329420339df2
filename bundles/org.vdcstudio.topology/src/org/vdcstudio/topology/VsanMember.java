/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DiskGroup;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.StoragePool;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * A host that takes part in a vSAN cluster, with data or as its witness.
 *
 * @param host     the host
 * @param adapters its VMkernel adapters for vSAN
 */
record VsanMember(Host host, List<VmkernelAdapter> adapters) {

	/** Copies the list. */
	VsanMember {
		adapters = List.copyOf(adapters);
	}

	static VsanMember of(Host host) {
		return new VsanMember(host, host.vmkernelAdapters(VMkernelService.VSAN).toList());
	}

	ElementId id() {
		return host.id();
	}

	/** Whether the design says which disks it brings. */
	boolean saysItsDisks() {
		return !host.storage().diskGroups().isEmpty() || !host.storage().storagePools().isEmpty();
	}

	/**
	 * Whether some disks that it brings work, given that the host does; always when the design does not say which they are.
	 *
	 * @param deduplicated whether a disk group falls with any of its disks
	 */
	boolean hasWorkingDisks(boolean deduplicated, Liveness liveness, StateOverlay state) {
		Stream<Boolean> groups = host.storage().diskGroups().stream().map(group -> works(group, deduplicated, liveness, state));
		Stream<Boolean> pools = host.storage().storagePools().stream().map(pool -> works(pool, liveness, state));
		return !saysItsDisks() || Stream.concat(groups, pools).anyMatch(Boolean::booleanValue);
	}

	private static boolean works(DiskGroup group, boolean deduplicated, Liveness liveness, StateOverlay state) {
		Stream<ElementId> capacity = group.capacity().stream();
		return !state.isFailed(group.id()) && group.cache().stream().noneMatch(disk -> liveness.isDown(disk, state))
				&& (group.capacity().isEmpty() || (deduplicated ? capacity.noneMatch(disk -> liveness.isDown(disk, state))
						: capacity.anyMatch(disk -> !liveness.isDown(disk, state))));
	}

	private static boolean works(StoragePool pool, Liveness liveness, StateOverlay state) {
		return !state.isFailed(pool.id())
				&& (pool.disks().isEmpty() || pool.disks().stream().anyMatch(disk -> !liveness.isDown(disk, state)));
	}
}
