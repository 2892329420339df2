/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** A port group, on all hosts that have one of its name: its VLAN, its uplinks, and who is plugged in. */
final class PortGroupFacts {

	private final Topology topology;

	PortGroupFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, String label) {
		List<PortGroup> groups = topology.snapshot().hosts().stream().flatMap(host -> host.portGroup(label).stream()).toList();
		List<ElementId> hosts = groups.stream().map(PortGroup::host).toList();
		facts.counted("hosts", hosts);
		facts.list("VLAN", groups.stream().map(PortGroupFacts::vlan).distinct().toList());
		facts.list("uplinks", groups.stream().flatMap(group -> topology.teaming().team(group.id()).stream()).flatMap(team -> team.active().stream()).toList());
		facts.list("VMkernel adapters", groups.stream().flatMap(group -> group.vmkernelAdapters().stream()).map(VmkernelAdapter::id).toList());
		facts.counted("VMs", topology.snapshot().vms().stream().filter(vm -> vm.nics().stream().anyMatch(nic -> nic.label().equals(label)))
				.filter(vm -> vm.host().filter(hosts::contains).isPresent()).map(Vm::id).toList());
	}

	private static String vlan(PortGroup group) {
		return group.isTrunk() ? "trunk" : group.vlan() == 0 ? "untagged" : Integer.toString(group.vlan());
	}
}
