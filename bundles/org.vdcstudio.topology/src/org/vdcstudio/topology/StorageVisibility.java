/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * Which host sees which devices and datastores.
 *
 * <p>
 * A host sees the LUNs of an array when an enabled iSCSI adapter asks one of the array's portals for targets and reaches one of
 * them. It sees an NFS datastore when it mounts it and reaches the array, and its own disks always. Everybody reaches a portal
 * in the own subnet over layer 2; other portals need a VMkernel adapter with a gateway, and routers are taken to work.
 */
public final class StorageVisibility {

	private final DesignSnapshot snapshot;
	private final Layer2 layer2;
	private final Map<ElementId, ElementId> arrayOf = new HashMap<>();
	private final Map<ElementId, ElementId> diskOwners = new HashMap<>();
	private final Map<Endpoint, Portal> portals = new HashMap<>();
	private final Map<ElementId, Set<ElementId>> arraysSeenInitially = new ConcurrentHashMap<>();

	StorageVisibility(DesignSnapshot snapshot, Layer2 layer2) {
		this.snapshot = snapshot;
		this.layer2 = layer2;
		for (StorageArray array : snapshot.arrays()) {
			array.luns().forEach(lun -> arrayOf.putIfAbsent(lun.id(), array.id()));
			array.exports().forEach(export -> arrayOf.putIfAbsent(export.id(), array.id()));
			for (Portal portal : array.portals()) {
				portal.endpoint().value().ifPresent(endpoint -> portals.putIfAbsent(endpoint, portal));
			}
		}
		for (Host host : snapshot.hosts()) {
			host.disks().forEach(disk -> diskOwners.putIfAbsent(disk.id(), host.id()));
		}
	}

	/** The array that offers a LUN or an export. */
	public Optional<ElementId> arrayOf(ElementId lunOrExport) {
		return Optional.ofNullable(arrayOf.get(lunOrExport));
	}

	/** The host that has a local disk. */
	public Optional<ElementId> ownerOf(ElementId localDisk) {
		return Optional.ofNullable(diskOwners.get(localDisk));
	}

	/** Whether the host sees the datastore in the design as deployed. */
	public boolean sees(ElementId host, ElementId datastore) {
		return sees(host, datastore, StateOverlay.INITIAL);
	}

	/** Whether the host sees every part of the datastore; never one of which the design does not say where it is. */
	public boolean sees(ElementId host, ElementId datastore, StateOverlay state) {
		Optional<Host> viewer = snapshot.host(host);
		Optional<Datastore> viewed = snapshot.datastore(datastore);
		if (viewer.isEmpty() || viewed.isEmpty() || state.isFailed(host) || state.isFailed(datastore)) {
			return false;
		}
		return switch (viewed.get()) {
		case Datastore.Vmfs vmfs ->
			!vmfs.extents().isEmpty() && vmfs.extents().stream().allMatch(device -> seesDevice(viewer.get(), device, state));
		case Datastore.Vsan vsan -> snapshot.clusters().stream()
				.anyMatch(cluster -> cluster.vsan().filter(datastore::equals).isPresent() && cluster.hosts().contains(host));
		case Datastore.Nfs nfs -> viewer.get().mounts().contains(datastore) && nfs.exportedAs()
				.map(export -> !state.isFailed(export) && reachesArrayOf(viewer.get(), export, state)).orElse(false);
		};
	}

	/** Whether the host sees a LUN or disk. */
	public boolean seesDevice(Host host, ElementId device, StateOverlay state) {
		if (state.isFailed(device)) {
			return false;
		}
		@Nullable
		ElementId owner = diskOwners.get(device);
		if (owner != null) {
			return owner.equals(host.id());
		}
		@Nullable
		ElementId array = arrayOf.get(device);
		return array != null && arraysSeen(host, state).contains(array);
	}

	/** Every path from the host to the LUNs of an array; none when it does not see them. */
	public List<IscsiPath> paths(Host host, ElementId array, StateOverlay state) {
		List<IscsiPath> paths = new ArrayList<>();
		for (IscsiAdapter adapter : host.iscsiAdapters()) {
			if (asks(host, adapter, array, state)) {
				snapshot.array(array).ifPresent(target -> addPaths(host, adapter, target, state, paths));
			}
		}
		return paths;
	}

	private Set<ElementId> arraysSeen(Host host, StateOverlay state) {
		if (state != StateOverlay.INITIAL) {
			return findArrays(host, state);
		}
		return arraysSeenInitially.computeIfAbsent(host.id(), id -> findArrays(host, state));
	}

	private Set<ElementId> findArrays(Host host, StateOverlay state) {
		Set<ElementId> asked = new LinkedHashSet<>();
		for (IscsiAdapter adapter : host.iscsiAdapters()) {
			askedPortals(adapter).forEach(portal -> asked.add(portal.array()));
		}
		asked.removeIf(array -> paths(host, array, state).isEmpty());
		return asked;
	}

	/** Whether discovery of the adapter gets an answer from the array. */
	private boolean asks(Host host, IscsiAdapter adapter, ElementId array, StateOverlay state) {
		if (!adapter.enabled() || state.isFailed(adapter.id()) || state.isFailed(host.id()) || state.isFailed(array)) {
			return false;
		}
		return askedPortals(adapter).stream().filter(portal -> portal.array().equals(array))
				.anyMatch(portal -> candidates(host, adapter).stream().anyMatch(vmk -> reaches(vmk, portal, state)));
	}

	private List<Portal> askedPortals(IscsiAdapter adapter) {
		List<Portal> asked = new ArrayList<>();
		for (var address : adapter.discovery()) {
			address.value().flatMap(endpoint -> Optional.ofNullable(portals.get(endpoint))).ifPresent(asked::add);
		}
		return asked;
	}

	private void addPaths(Host host, IscsiAdapter adapter, StorageArray target, StateOverlay state, List<IscsiPath> paths) {
		boolean bound = !adapter.boundAdapters().isEmpty();
		for (Portal portal : target.portals()) {
			for (VmkernelAdapter vmkernel : candidates(host, adapter)) {
				if (reaches(vmkernel, portal, state)) {
					paths.add(new IscsiPath(adapter.id(), vmkernel.id(), portal.id()));
					if (!bound) {
						break;
					}
				}
			}
		}
	}

	/** The VMkernel adapters the iSCSI adapter may use: the bound ones, else all of the default stack. */
	private List<VmkernelAdapter> candidates(Host host, IscsiAdapter adapter) {
		if (adapter.boundAdapters().isEmpty()) {
			return defaultStack(host);
		}
		List<VmkernelAdapter> bound = new ArrayList<>();
		adapter.boundAdapters().forEach(id -> layer2.vmkernelAdapter(id).ifPresent(bound::add));
		return bound;
	}

	private boolean reachesArrayOf(Host host, ElementId export, StateOverlay state) {
		Optional<StorageArray> array = arrayOf(export).flatMap(snapshot::array);
		if (array.isEmpty() || state.isFailed(array.get().id())) {
			return false;
		}
		List<Portal> served = array.get().portals();
		return served.isEmpty() || served.stream()
				.anyMatch(portal -> defaultStack(host).stream().anyMatch(vmk -> reaches(vmk, portal, state)));
	}

	private static List<VmkernelAdapter> defaultStack(Host host) {
		return host.vmkernelAdapters().filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT).toList();
	}

	private boolean reaches(VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		Optional<Ipv4Address> target = portal.endpoint().value().map(Endpoint::address);
		if (target.isEmpty() || state.isFailed(vmkernel.id()) || state.isFailed(portal.id())) {
			return false;
		}
		boolean sameSubnet = vmkernel.address().value().map(own -> own.prefix().contains(target.get())).orElse(vmkernel.dhcp());
		if (sameSubnet && portal.link().isPresent()) {
			return Layer2.shared(layer2.segments(vmkernel.portGroup(), state), layer2.behind(portal.link(), 0, state)).isPresent();
		}
		return (sameSubnet || vmkernel.gateway().isPresent()) && layer2.hasUplink(vmkernel.portGroup(), state);
	}
}
