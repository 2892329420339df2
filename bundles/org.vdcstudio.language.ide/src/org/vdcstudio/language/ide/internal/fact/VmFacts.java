/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/** A VM: where it runs, and whether it finds its networks and datastores there. */
final class VmFacts {

	private final Topology topology;

	VmFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.snapshot().vm(id).ifPresent(vm -> {
			facts.add("host", vm.host());
			facts.add("cluster", vm.host().flatMap(topology.placement()::clusterOf).map(Cluster::id));
			facts.list("datastores", vm.datastores());
			facts.list("networks", vm.nics().stream().map(nic -> "%s%s".formatted(nic.label(), isThere(nic.label(), vm) ? "" : " (not on its host)")).toList());
			facts.list("addresses", vm.nics().stream().flatMap(nic -> nic.address().value().stream()).toList());
			facts.list("provides", vm.provides());
		});
	}

	private boolean isThere(String label, Vm vm) {
		return vm.host().flatMap(topology.snapshot()::host).flatMap(host -> host.portGroup(label)).isPresent();
	}
}
