/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;

/**
 * A label of a port group that a VM uses where it runs, and that a migration needs elsewhere.
 *
 * @param vm     the VM
 * @param source the port group where it runs
 * @param target the host it can be moved to
 * @param reason the cluster, or the vMotion that is planned
 */
record LabelUse(Vm vm, PortGroup source, Host target, ElementId reason) {

	/**
	 * All uses within clusters of several hosts and by planned vMotions; labels unknown where the VM runs are no use. In a cluster
	 * the first VM with a label stands for all: its port group is held against those of all other hosts.
	 */
	static List<LabelUse> of(Topology topology) {
		List<LabelUse> uses = new ArrayList<>();
		for (ClusterMembers members : ClusterMembers.of(topology)) {
			Set<String> known = new HashSet<>();
			for (Vm vm : members.vms()) {
				for (PortGroup group : groups(vm, topology.snapshot())) {
					if (known.add(group.label())) {
						members.hosts().stream().filter(host -> !host.id().equals(group.host()))
								.forEach(host -> uses.add(new LabelUse(vm, group, host, members.id())));
					}
				}
			}
		}
		uses.addAll(planned(topology));
		return uses;
	}

	/** One use of each port group that VMs use in clusters of several hosts, and those by planned vMotions. */
	static List<LabelUse> ofEveryPortGroup(Topology topology) {
		List<LabelUse> uses = new ArrayList<>();
		for (ClusterMembers members : ClusterMembers.of(topology)) {
			Set<ElementId> known = new HashSet<>();
			for (Vm vm : members.vms()) {
				for (PortGroup group : groups(vm, topology.snapshot())) {
					if (vm.power() == PowerState.ON && known.add(group.id())) {
						members.hosts().stream().filter(host -> !host.id().equals(group.host())).findFirst()
								.ifPresent(host -> uses.add(new LabelUse(vm, group, host, members.id())));
					}
				}
			}
		}
		uses.addAll(planned(topology));
		return uses;
	}

	private static List<LabelUse> planned(Topology topology) {
		List<LabelUse> uses = new ArrayList<>();
		for (PlannedMigration planned : PlannedMigration.of(topology.snapshot())) {
			groups(planned.vm(), topology.snapshot())
					.forEach(group -> uses.add(new LabelUse(planned.vm(), group, planned.target(), planned.action().id())));
		}
		return uses;
	}

	/** The port group of the same label on the target. */
	Optional<PortGroup> counterpart() {
		return target.portGroup(source.label());
	}

	/** Whether the label is that of a distributed port group. */
	boolean isDistributed() {
		return source.distributed().isPresent();
	}

	private static List<PortGroup> groups(Vm vm, DesignSnapshot snapshot) {
		return vm.host().flatMap(snapshot::host).map(host -> vm.nics().stream().map(VirtualNic::label).distinct().map(host::portGroup)
				.flatMap(Optional::stream).toList()).orElse(List.of());
	}
}
