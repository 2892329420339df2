/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.HashMap;
import java.util.Map;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Which cluster a host is in. */
final class Memberships {

	private final Map<ElementId, String> clusters = new HashMap<>();

	Memberships(DesignSnapshot design) {
		design.clusters().forEach(cluster -> cluster.hosts().forEach(host -> clusters.putIfAbsent(host, cluster.id().qualifiedName())));
	}

	/** The name of the cluster; empty for a host in none. */
	String of(Host host) {
		return clusters.getOrDefault(host.id(), "");
	}
}
