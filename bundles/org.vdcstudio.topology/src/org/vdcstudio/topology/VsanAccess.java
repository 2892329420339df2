/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/**
 * Whether hosts get at the data of vSAN. Usable from any thread.
 *
 * <p>
 * The hosts of a cluster that work and reach each other through their VMkernel adapters for vSAN form a network partition. An
 * object can be had where more than half of the votes of its components are. As the design does not say where components are,
 * this is decided for all of them at once:
 * <ul>
 * <li>With a witness host and hosts on two sides (two sites, two fault domains, two hosts) each side and the witness have a vote,
 * see {@link VsanVotes}. When the sides lose each other, the witness goes with the preferred one; where the design names none,
 * with the first.</li>
 * <li>Otherwise the partition must have lost no more of the hosts or fault domains that bring disks than the datastore tolerates,
 * and more than half of them must be left, see {@link VsanCopies}.</li>
 * </ul>
 * So at most one partition has the data.
 *
 * <p>
 * Sources: <i>vSAN Monitoring and Troubleshooting</i>, "vSAN Stretched Cluster Failure Handling" (8.0), for who goes on; <i>vSAN
 * Planning and Deployment</i>, "Designing and Sizing vSAN Fault Domains" (6.5), for 2 n + 1 fault domains and for hosts in none;
 * <i>vSAN Management API</i>, {@code VimClusterVSANPreferredFaultDomainInfo}, for the preferred site; ntpro.nl, "VMware vSAN 6.6
 * Witnesses, Components and Votes", for the quorum.
 *
 * <p>
 * Simplified: a side has its vote as long as one of its hosts has a working disk, as if data within a site survived any number of
 * failures (optimistic); likewise a host counts as long as one of its disk groups or its pool works (optimistic). With more
 * failures than tolerated all objects count as lost (pessimistic). States have no past: nothing is rebuilt on other hosts, and a
 * witness that fails after a site did is missed, although vSAN 7.0 Update 3 moves votes in between (pessimistic).
 */
final class VsanAccess {

	private final Liveness liveness;
	private final Map<ElementId, VsanCluster> clusters = new HashMap<>();

	VsanAccess(DesignSnapshot snapshot, Liveness liveness, Layer2 layer2, IpReachability ip) {
		this.liveness = liveness;
		VsanNetwork network = new VsanNetwork(snapshot, liveness, layer2, ip);
		for (Cluster cluster : snapshot.clusters()) {
			Optional<Datastore.Vsan> datastore = cluster.vsan().flatMap(snapshot::datastore)
					.filter(Datastore.Vsan.class::isInstance).map(Datastore.Vsan.class::cast);
			if (datastore.isPresent()) {
				VsanCluster made = new VsanCluster(snapshot, cluster, datastore.get(), network, liveness);
				cluster.hosts().forEach(host -> clusters.putIfAbsent(host, made));
			}
		}
	}

	/** The vSAN datastore of the cluster that a host is in. */
	Optional<ElementId> datastoreOf(ElementId host) {
		return Optional.ofNullable(clusters.get(host)).map(VsanCluster::datastore);
	}

	/** Why a host does not get at the data of a vSAN datastore; empty when it does. */
	Optional<StorageObstacle> obstacle(Host host, ElementId datastore, StateOverlay state) {
		@Nullable
		VsanCluster cluster = clusters.get(host.id());
		if (cluster == null || !cluster.datastore().equals(datastore)) {
			return stop(StorageStep.MEMBERSHIP, host, "%s is in no cluster with %s".formatted(host.id(), datastore));
		}
		if (liveness.isDown(host.id(), state)) {
			return stop(StorageStep.OPERATION, host, Liveness.downReason(host.id()));
		}
		if (!cluster.isConnected(host.id(), state)) {
			return stop(StorageStep.NETWORK, host, "%s has no working VMkernel adapter for vSAN".formatted(host.id()));
		}
		return cluster.obstacle(host.id(), state);
	}

	private static Optional<StorageObstacle> stop(StorageStep step, Host host, String reason) {
		return Optional.of(new StorageObstacle(step, host.id(), reason));
	}
}
