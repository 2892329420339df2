/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.Prerequisite;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** A host: its cluster, what it has and what its VMs ask for, its storage, and who it can exchange VMs with. */
final class HostFacts {

	private final Topology topology;

	HostFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.snapshot().host(id).ifPresent(host -> {
			Optional<Cluster> cluster = topology.placement().clusterOf(id);
			facts.add("cluster", cluster.map(Cluster::id));
			List<Vm> vms = topology.placement().vmsOn(id, StateOverlay.INITIAL).stream().flatMap(vm -> topology.snapshot().vm(vm).stream()).toList();
			facts.counted("VMs", vms.stream().map(Vm::id).toList());
			if (!vms.isEmpty()) {
				addLoad(facts, host, vms);
			}
			facts.list("datastores", topology.snapshot().datastores().stream().map(Datastore::id).filter(each -> topology.storage().sees(id, each)).toList());
			addPartners(facts, host, cluster);
		});
	}

	private static void addLoad(FactList facts, Host host, List<Vm> vms) {
		facts.add("CPU of VMs", "%d vCPUs on %d cores".formatted(vms.stream().mapToInt(Vm::cpus).sum(), host.cores()));
		DataSize asked = new DataSize(vms.stream().flatMap(vm -> vm.memory().stream()).mapToLong(DataSize::bytes).sum());
		host.memory().ifPresent(memory -> facts.add("memory of VMs", "%s of %s".formatted(asked, memory)));
	}

	private void addPartners(FactList facts, Host host, Optional<Cluster> cluster) {
		List<Host> others = topology.snapshot().hosts().stream().filter(other -> !other.id().equals(host.id()))
				.filter(other -> cluster.isEmpty() || cluster.get().hosts().contains(other.id())).toList();
		if (!others.isEmpty()) {
			facts.counted("vMotion with", others.stream().filter(
					other -> topology.migrations().network(host, other, StateOverlay.INITIAL).stream().allMatch(Prerequisite::holds)).map(Host::id).toList());
		}
	}
}
