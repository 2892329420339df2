/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.Host;

/** The clusters of a design with vSAN. */
final class VsanClusters {

	/**
	 * A cluster with vSAN.
	 *
	 * @param cluster   the cluster
	 * @param datastore its vSAN datastore
	 * @param hosts     its hosts
	 */
	record VsanCluster(Cluster cluster, Datastore.Vsan datastore, List<Host> hosts) {

		/** The hosts that bring disks; all of them when the design says of none which disks it brings. */
		List<Host> contributors() {
			List<Host> bringing = hosts.stream()
					.filter(host -> !host.storage().diskGroups().isEmpty() || !host.storage().storagePools().isEmpty()).toList();
			return bringing.isEmpty() ? hosts : bringing;
		}
	}

	private VsanClusters() {
	}

	/** The clusters with vSAN, in order. */
	static List<VsanCluster> of(DesignSnapshot design) {
		List<VsanCluster> found = new ArrayList<>();
		for (Cluster cluster : design.clusters()) {
			cluster.vsan().flatMap(design::datastore).filter(Datastore.Vsan.class::isInstance).map(Datastore.Vsan.class::cast)
					.ifPresent(vsan -> found.add(new VsanCluster(cluster, vsan,
							cluster.hosts().stream().flatMap(host -> design.host(host).stream()).toList())));
		}
		return found;
	}
}
