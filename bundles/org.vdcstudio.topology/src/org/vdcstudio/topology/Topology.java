/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.lang.ref.WeakReference;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** All answers about one design. Cheap to make; what an answer needs is prepared when it is first asked for. */
public final class Topology {

	/** Quick fixes of many findings ask one after the other for the topology of the same snapshot. */
	private static volatile WeakReference<@Nullable Topology> last = new WeakReference<>(null);

	private final DesignSnapshot snapshot;
	private final Once<NetworkParts> parts;
	private final Once<Liveness> liveness;
	private final Once<Teaming> teaming;
	private final Once<Layer2> layer2;
	private final Once<DhcpPools> dhcp;
	private final Once<IpReachability> ip;
	private final Once<TrafficPaths> paths;
	private final Once<StorageVisibility> storage;
	private final Once<NameResolution> names;
	private final Once<Placement> placement;
	private final Once<MigrationFeasibility> migrations;
	private final Once<Capacity> capacity;
	private final Once<Admission> admission;

	private Topology(DesignSnapshot snapshot) {
		this.snapshot = snapshot;
		liveness = new Once<>(() -> new Liveness(snapshot));
		placement = new Once<>(() -> new Placement(snapshot, liveness.get()));
		parts = new Once<>(() -> new NetworkParts(snapshot));
		teaming = new Once<>(() -> new Teaming(snapshot, parts.get(), liveness.get()));
		Once<EndPoints> endPoints = new Once<>(
				() -> new EndPoints(snapshot, parts.get(), liveness.get(), placement.get()));
		Once<Fabric> fabric = new Once<>(() -> new Fabric(snapshot, parts.get(), liveness.get()));
		layer2 = new Once<>(() -> new Layer2(parts.get(), teaming.get(), liveness.get(), fabric.get(), endPoints.get()));
		Once<IpNodes> nodes = new Once<>(() -> new IpNodes(snapshot, endPoints.get()));
		dhcp = new Once<>(() -> new DhcpPools(snapshot.subnets(), parts.get(), layer2.get(), nodes.get()));
		ip = new Once<>(() -> new IpReachability(parts.get(), layer2.get(), nodes.get(), new Leases(dhcp.get())));
		paths = new Once<>(() -> new TrafficPaths(parts.get(), ip.get(), nodes.get(),
				new FramePaths(parts.get(), layer2.get(), fabric.get(), endPoints.get(),
						new UplinkChoice(parts.get(), teaming.get(), endPoints.get(), new PortNumbers(snapshot))),
				new Distances(snapshot, placement.get())));
		names = new Once<>(() -> new NameResolution(snapshot, liveness.get()));
		storage = new Once<>(() -> new StorageVisibility(snapshot, liveness.get(), layer2.get(), ip.get(), names.get()));
		capacity = new Once<>(() -> new Capacity(snapshot, liveness.get(), placement.get()));
		admission = new Once<>(() -> new Admission(snapshot, liveness.get(), capacity.get(), placement.get()));
		migrations = new Once<>(() -> new MigrationFeasibility(snapshot, placement.get(), liveness.get(),
				new VmotionNetwork(layer2.get(), teaming.get(), ip.get()), new MigrationNeeds(layer2.get(), storage.get()),
				new MachineNeeds(placement.get(), storage.get())));
	}

	/** The answers about a design. The last topology is given again for the same snapshot while somebody still holds it. */
	public static Topology of(DesignSnapshot snapshot) {
		@Nullable
		Topology known = last.get();
		if (known != null && known.snapshot == snapshot) {
			return known;
		}
		Topology topology = new Topology(snapshot);
		last = new WeakReference<>(topology);
		return topology;
	}

	/** The design. */
	public DesignSnapshot snapshot() {
		return snapshot;
	}

	/**
	 * Whether an element, or something it cannot do without, is out of order or powered off: a NIC is down with its host, a host with
	 * its site and with the VM it is nested in, a server with the last of the VMs that provide it. Who still gets at what works is
	 * another question: {@link #ip()} and {@link #storage()} answer it.
	 */
	public boolean isDown(ElementId element, StateOverlay state) {
		return parts.get().portGroup(element).map(group -> liveness.get().isDown(group, state))
				.orElseGet(() -> liveness.get().isDown(element, state));
	}

	/** Which physical NICs carry what. */
	public Teaming teaming() {
		return teaming.get();
	}

	/** Which ports are on one layer-2 segment. */
	public Layer2 layer2() {
		return layer2.get();
	}

	/** Which DHCP server answers whom. */
	public DhcpPools dhcp() {
		return dhcp.get();
	}

	/** Who reaches whom over IP. */
	public IpReachability ip() {
		return ip.get();
	}

	/** Which way traffic takes. */
	public TrafficPaths paths() {
		return paths.get();
	}

	/** Which host sees which storage. */
	public StorageVisibility storage() {
		return storage.get();
	}

	/** What the designed DNS servers answer. */
	public NameResolution names() {
		return names.get();
	}

	/** What runs where. */
	public Placement placement() {
		return placement.get();
	}

	/** What can be migrated where. */
	public MigrationFeasibility migrations() {
		return migrations.get();
	}

	/** What clusters and datastores have, and what is asked of them. */
	public Capacity capacity() {
		return capacity.get();
	}

	/** Whether clusters keep the capacity for failover that they promise. */
	public Admission admission() {
		return admission.get();
	}
}
