/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import org.vdcstudio.topology.ClusterCapacity;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VCenter;

/** A cluster: what its hosts have together, what runs there, and whether HA keeps what it promises. */
final class ClusterFacts {

	private final Topology topology;

	ClusterFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.snapshot().cluster(id).ifPresent(cluster -> {
			ClusterCapacity has = topology.capacity().of(cluster);
			facts.add("CPU", "%s, %s reserved".formatted(has.cpu(), has.cpuReserved()));
			facts.add("memory", "%s, %s reserved, %s asked for".formatted(has.memory(), has.memoryReserved(), has.memoryDemand()));
			facts.counted("running VMs", has.vms().stream().map(ClusterCapacity.VmDemand::vm).toList());
			topology.admission().failover(cluster)
					.ifPresent(failover -> facts.add("failover", "%s: %s".formatted(failover.isKept() ? "kept" : "not kept", failover.reason())));
			facts.list("managed by", topology.snapshot().vCenters().stream().filter(each -> each.manages().contains(id)).map(VCenter::id).toList());
		});
	}
}
