/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.Provisioning;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.ClusterCapacity.HostCapacity;
import org.vdcstudio.topology.ClusterCapacity.VmDemand;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VirtualDisk;

/**
 * What clusters and datastores have, and what VMs ask of them. The memory overhead of VMs is not counted. Immutable; usable from
 * any thread.
 */
public final class Capacity {

	private static final Frequency NO_CPU = new Frequency(0);
	private static final DataSize NO_SPACE = new DataSize(0);

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final Placement placement;
	private final Map<ElementId, Optional<DataSize>> deviceSizes = new HashMap<>();

	Capacity(DesignSnapshot snapshot, Liveness liveness, Placement placement) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		this.placement = placement;
		snapshot.arrays().forEach(array -> array.luns().forEach(lun -> deviceSizes.putIfAbsent(lun.id(), lun.size())));
		snapshot.hosts().forEach(host -> host.disks().forEach(disk -> deviceSizes.putIfAbsent(disk.id(), disk.size())));
	}

	/** What a cluster has in the design as deployed. */
	public ClusterCapacity of(Cluster cluster) {
		return of(cluster, StateOverlay.INITIAL);
	}

	/** What the working hosts of a cluster have, and what runs on them. */
	public ClusterCapacity of(Cluster cluster, StateOverlay state) {
		List<HostCapacity> hosts = new ArrayList<>();
		List<VmDemand> vms = new ArrayList<>();
		boolean complete = true;
		for (ElementId id : cluster.hosts()) {
			Optional<Host> host = liveness.isDown(id, state) ? Optional.empty() : snapshot.host(id);
			if (host.isPresent()) {
				HostCapacity own = of(host.get());
				hosts.add(own);
				complete &= own.cpu().hertz() > 0 && own.memory().bytes() > 0;
				placement.vmsOn(id, state).stream().filter(vm -> placement.isRunning(vm, state))
						.forEach(vm -> snapshot.vm(vm).ifPresent(found -> vms.add(demand(found))));
			}
		}
		hosts.sort(Comparator.comparing(HostCapacity::memory).reversed());
		return new ClusterCapacity(cluster.id(), hosts, vms, hertz(hosts.stream().mapToLong(host -> host.cpu().hertz()).sum()),
				bytes(hosts.stream().mapToLong(host -> host.memory().bytes()).sum()),
				hertz(vms.stream().mapToLong(vm -> vm.cpuReserved().hertz()).sum()),
				bytes(vms.stream().mapToLong(vm -> vm.memoryReserved().bytes()).sum()),
				bytes(vms.stream().mapToLong(vm -> vm.memory().bytes()).sum()), complete);
	}

	/** What a host has. */
	public static HostCapacity of(Host host) {
		return new HostCapacity(host.id(), hertz(host.clock().orElse(NO_CPU).hertz() * host.cores()), host.memory().orElse(NO_SPACE));
	}

	/** What a VM asks for. */
	public static VmDemand demand(Vm vm) {
		return new VmDemand(vm.id(), vm.settings().resources().cpuReservation().orElse(NO_CPU),
				vm.settings().resources().memoryReservation().orElse(NO_SPACE), vm.memory().orElse(NO_SPACE));
	}

	/** What is put on the datastores in the design as deployed, in the order of the design. */
	public List<DatastoreUse> datastores() {
		return datastores(StateOverlay.INITIAL);
	}

	/**
	 * What is put on the datastores. A VM's swap file is as large as the memory that is not reserved and lies with its other
	 * files while it runs; a raw device mapping takes no space.
	 */
	public List<DatastoreUse> datastores(StateOverlay state) {
		Map<ElementId, long[]> used = new HashMap<>();
		snapshot.vms().forEach(vm -> add(vm, state, used));
		return snapshot.datastores().stream().map(each -> {
			long[] taken = used.getOrDefault(each.id(), new long[2]);
			return new DatastoreUse(each.id(), capacity(each), bytes(taken[0]), bytes(taken[1]));
		}).toList();
	}

	private void add(Vm vm, StateOverlay state, Map<ElementId, long[]> used) {
		Optional<ElementId> moved = state.datastore(vm.id());
		for (VirtualDisk disk : vm.disks()) {
			Optional<ElementId> where = moved.or(disk::datastore).or(vm::home);
			if (disk.rawDevice().isEmpty() && where.isPresent()) {
				int kind = disk.provisioning() == Provisioning.THIN ? 1 : 0;
				taken(used, where.get())[kind] += disk.size().orElse(NO_SPACE).bytes();
			}
		}
		moved.or(vm::home).ifPresent(home -> {
			long extra = vm.snapshots().stream().mapToLong(each -> each.size().orElse(NO_SPACE).bytes()).sum();
			if (placement.isRunning(vm.id(), state)) {
				VmDemand demand = demand(vm);
				extra += Math.max(0, demand.memory().bytes() - demand.memoryReserved().bytes());
			}
			taken(used, home)[0] += extra;
		});
	}

	private static long[] taken(Map<ElementId, long[]> used, ElementId datastore) {
		return used.computeIfAbsent(datastore, key -> new long[2]);
	}

	/** The size of a VMFS datastore is that of its devices; the design does not say how large exports are, or policies make vSAN. */
	private Optional<DataSize> capacity(Datastore datastore) {
		if (!(datastore instanceof Datastore.Vmfs vmfs) || vmfs.extents().isEmpty()) {
			return Optional.empty();
		}
		long sum = 0;
		for (ElementId device : vmfs.extents().stream().distinct().toList()) {
			Optional<DataSize> size = deviceSizes.getOrDefault(device, Optional.empty());
			if (size.isEmpty()) {
				return Optional.empty();
			}
			sum += size.get().bytes();
		}
		return Optional.of(bytes(sum));
	}

	private static Frequency hertz(long hertz) {
		return new Frequency(hertz);
	}

	private static DataSize bytes(long bytes) {
		return new DataSize(bytes);
	}
}
