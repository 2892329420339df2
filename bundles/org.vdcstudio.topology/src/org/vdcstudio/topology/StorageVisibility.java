/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.NfsExport;

/**
 * Which host sees which devices and datastores, and why not. Immutable; usable from any thread.
 *
 * <p>
 * A host sees its own disks always, a LUN when one of its {@linkplain IscsiSessions iSCSI sessions} shows it, an NFS datastore
 * when it mounts it and gets to the server, and the vSAN datastore of its cluster when enough of the cluster is left where its
 * VMkernel adapters for vSAN lead.
 */
public final class StorageVisibility {

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final IscsiSessions iscsi;
	private final NfsMounts nfs;
	private final VsanAccess vsan;
	private final DatastoreIndex index;
	private final Map<ElementId, ElementId> arrayOf = new HashMap<>();
	private final Map<ElementId, NfsExport> exports = new HashMap<>();
	private final Map<ElementId, ElementId> diskOwners = new HashMap<>();

	StorageVisibility(DesignSnapshot snapshot, Liveness liveness, Layer2 layer2, IpReachability ip, NameResolution names) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		StorageRoutes routes = new StorageRoutes(layer2, ip);
		iscsi = new IscsiSessions(snapshot, liveness, routes);
		nfs = new NfsMounts(liveness, routes, names);
		vsan = new VsanAccess(snapshot, liveness, layer2, ip);
		index = new DatastoreIndex(snapshot);
		for (StorageArray array : snapshot.arrays()) {
			array.luns().forEach(lun -> arrayOf.putIfAbsent(lun.id(), array.id()));
			for (NfsExport export : array.exports()) {
				arrayOf.putIfAbsent(export.id(), array.id());
				exports.putIfAbsent(export.id(), export);
			}
		}
		for (Host host : snapshot.hosts()) {
			host.disks().forEach(disk -> diskOwners.putIfAbsent(disk.id(), host.id()));
		}
	}

	/** The iSCSI sessions of the hosts. */
	public IscsiSessions iscsi() {
		return iscsi;
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
		return snapshot.host(host).isPresent() && obstacle(host, datastore, state).isEmpty();
	}

	/** The hosts that see a datastore in the design as deployed, in order. */
	public List<ElementId> hostsSeeing(ElementId datastore) {
		return snapshot.hosts().stream().map(Host::id).filter(host -> sees(host, datastore)).toList();
	}

	/**
	 * The datastores that a host sees, and by how many paths: the paths to the device that has the fewest, one for what has no paths
	 * of its own. In the order of the design.
	 */
	public Map<ElementId, Integer> pathCounts(Host host, StateOverlay state) {
		Map<ElementId, Integer> counts = new LinkedHashMap<>();
		if (liveness.isDown(host.id(), state)) {
			return counts;
		}
		IscsiConnections connections = iscsi.of(host, state);
		List<ElementId> near = new ArrayList<>(connections.luns());
		host.disks().forEach(disk -> near.add(disk.id()));
		near.addAll(host.mounts());
		vsan.datastoreOf(host.id()).ifPresent(near::add);
		for (Datastore datastore : index.among(near)) {
			int paths = liveness.isDown(datastore.id(), state) ? 0 : paths(host, datastore, connections, state);
			if (paths > 0) {
				counts.put(datastore.id(), paths);
			}
		}
		return counts;
	}

	private int paths(Host host, Datastore datastore, IscsiConnections connections, StateOverlay state) {
		return switch (datastore) {
		case Datastore.Vmfs vmfs -> vmfs.extents().stream().mapToInt(device -> paths(host, device, connections, state)).min().orElse(0);
		case Datastore.Vsan clustered -> vsan.obstacle(host, clustered.id(), state).isEmpty() ? 1 : 0;
		case Datastore.Nfs mounted -> host.mounts().contains(mounted.id()) && nfsObstacle(host, mounted, state).isEmpty() ? 1 : 0;
		};
	}

	private int paths(Host host, ElementId device, IscsiConnections connections, StateOverlay state) {
		if (liveness.isDown(device, state)) {
			return 0;
		}
		@Nullable
		ElementId owner = diskOwners.get(device);
		return owner != null ? owner.equals(host.id()) ? 1 : 0 : connections.paths(device).size();
	}

	/** Whether the host sees a LUN or disk. */
	public boolean seesDevice(Host host, ElementId device, StateOverlay state) {
		@Nullable
		ElementId owner = diskOwners.get(device);
		return !liveness.isDown(device, state)
				&& (owner != null ? owner.equals(host.id()) : iscsi.of(host, state).sees(device));
	}

	/** The sessions from a host to an array; none when it does not get in. */
	public List<IscsiSession> paths(Host host, ElementId array, StateOverlay state) {
		return iscsi.of(host, state).sessions().stream().filter(session -> session.array().equals(array)).toList();
	}

	/** Every path from a host to a LUN: the sessions in which it is shown. */
	public List<IscsiSession> pathsTo(Host host, ElementId lun, StateOverlay state) {
		return iscsi.of(host, state).paths(lun);
	}

	/** How a host has an NFS datastore mounted; empty when it does not, or when the design does not say where the server is. */
	public Optional<NfsMount> mount(ElementId host, Datastore.Nfs datastore, StateOverlay state) {
		Optional<Host> viewer = snapshot.host(host);
		Optional<NfsExport> export = datastore.exportedAs().flatMap(id -> Optional.ofNullable(exports.get(id)));
		Optional<StorageArray> array = export.flatMap(each -> snapshot.array(each.array()));
		return viewer.isPresent() && export.isPresent() && array.isPresent() && viewer.get().mounts().contains(datastore.id())
				? nfs.judge(viewer.get(), datastore, export.get(), array.get(), state).mount() : Optional.empty();
	}

	/** Why a host does not see a datastore in the design as deployed; empty when it does. */
	public Optional<StorageObstacle> obstacle(ElementId host, ElementId datastore) {
		return obstacle(host, datastore, StateOverlay.INITIAL);
	}

	/** Why a host does not see a datastore, by the first step that fails; empty when it does. */
	public Optional<StorageObstacle> obstacle(ElementId host, ElementId datastore, StateOverlay state) {
		Optional<Host> viewer = snapshot.host(host);
		Optional<Datastore> viewed = snapshot.datastore(datastore);
		if (viewer.isEmpty() || viewed.isEmpty()) {
			return stop(StorageStep.PLACE, datastore, "the design has no %s or no %s".formatted(host, datastore));
		}
		if (liveness.isDown(datastore, state)) {
			return down(datastore);
		}
		return switch (viewed.get()) {
		case Datastore.Vmfs vmfs -> vmfs.extents().isEmpty()
				? stop(StorageStep.PLACE, datastore, "the design does not say which device %s is on".formatted(datastore))
				: vmfs.extents().stream().flatMap(device -> deviceObstacle(viewer.get(), device, state).stream()).findFirst();
		case Datastore.Vsan clustered -> vsan.obstacle(viewer.get(), clustered.id(), state);
		case Datastore.Nfs mounted -> nfsObstacle(viewer.get(), mounted, state);
		};
	}

	/** Why a host does not see a LUN or disk; of several attempts the one that came furthest tells. */
	public Optional<StorageObstacle> deviceObstacle(Host host, ElementId device, StateOverlay state) {
		if (seesDevice(host, device, state)) {
			return Optional.empty();
		}
		@Nullable
		ElementId owner = diskOwners.get(device);
		if (owner != null) {
			return owner.equals(host.id()) ? down(liveness.isDown(owner, state) ? owner : device)
					: stop(StorageStep.MEMBERSHIP, device, "%s is a disk of %s".formatted(device, owner));
		}
		@Nullable
		ElementId array = arrayOf.get(device);
		if (array == null) {
			return stop(StorageStep.PLACE, device, "no array offers %s".formatted(device));
		}
		if (host.iscsiAdapters().isEmpty()) {
			return stop(StorageStep.ATTACHMENT, host.id(), array, "%s has no iSCSI adapter".formatted(host.id()));
		}
		Optional<ElementId> down = Stream.of(host.id(), array, device).filter(each -> liveness.isDown(each, state)).findFirst();
		if (down.isPresent()) {
			return down(down.get(), array);
		}
		IscsiConnections connections = iscsi.of(host, state);
		Optional<IscsiSession> session = connections.sessions().stream().filter(each -> each.array().equals(array)).findFirst();
		if (session.isPresent()) {
			return stop(StorageStep.ACCESS, session.get().adapter(), array,
					"%s does not show %s to %s".formatted(array, device, session.get().adapter()));
		}
		Stream<StorageObstacle> attempts = connections.obstacles().stream()
				.filter(each -> each.array().isEmpty() || each.array().get().equals(array));
		return attempts.max(Comparator.comparing(StorageObstacle::step)).or(() -> stop(StorageStep.ATTACHMENT,
				host.iscsiAdapters().getFirst().id(), array, "no iSCSI adapter of %s asks %s for targets".formatted(host.id(), array)));
	}

	private Optional<StorageObstacle> nfsObstacle(Host host, Datastore.Nfs datastore, StateOverlay state) {
		Optional<NfsExport> export = datastore.exportedAs().flatMap(id -> Optional.ofNullable(exports.get(id)));
		Optional<StorageArray> array = export.flatMap(each -> snapshot.array(each.array()));
		if (export.isEmpty() || array.isEmpty()) {
			return stop(StorageStep.PLACE, datastore.id(), "the design does not say which export %s is".formatted(datastore.id()));
		}
		if (!host.mounts().contains(datastore.id())) {
			return stop(StorageStep.ATTACHMENT, host.id(), array.get().id(), "%s does not mount %s".formatted(host.id(), datastore.id()));
		}
		return liveness.isDown(host.id(), state) ? down(host.id(), array.get().id())
				: nfs.judge(host, datastore, export.get(), array.get(), state).obstacle();
	}

	private static Optional<StorageObstacle> down(ElementId element) {
		return stop(StorageStep.OPERATION, element, Liveness.downReason(element));
	}

	private static Optional<StorageObstacle> down(ElementId element, ElementId array) {
		return stop(StorageStep.OPERATION, element, array, Liveness.downReason(element));
	}

	private static Optional<StorageObstacle> stop(StorageStep step, ElementId element, String reason) {
		return Optional.of(new StorageObstacle(step, element, reason));
	}

	private static Optional<StorageObstacle> stop(StorageStep step, ElementId element, ElementId array, String reason) {
		return Optional.of(new StorageObstacle(step, element, Optional.of(array), reason, List.of()));
	}
}
