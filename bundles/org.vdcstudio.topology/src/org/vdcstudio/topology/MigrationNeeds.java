/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;

/** What the networks and the storage of a VM ask of the hosts of a migration. */
final class MigrationNeeds {

	private final Layer2 layer2;
	private final StorageVisibility storage;

	MigrationNeeds(Layer2 layer2, StorageVisibility storage) {
		this.layer2 = layer2;
		this.storage = storage;
	}

	/** A VM on an internal switch would lose its network, so vMotion refuses it. */
	Prerequisite uplinks(Vm vm, Host source, StateOverlay state) {
		List<Evidence> internal = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			Optional<PortGroup> group = source.portGroup(nic.label());
			if (group.isPresent() && !layer2.hasUplink(group.get().id(), state)) {
				internal.add(new Evidence(nic.id().qualifiedName(), "port group %s has no uplink".formatted(group.get().id())));
			}
		}
		return new Prerequisite(Prerequisite.Id.VM_UPLINKS, internal.isEmpty(),
				internal.isEmpty() ? "No network of %s ends at its host.".formatted(vm.id())
						: "%s is connected to a switch without uplinks. Give the switch an uplink, or disconnect the VM."
								.formatted(vm.id()),
				internal);
	}

	/** On a standard switch a virtual NIC finds its port group by label. */
	Prerequisite labels(Vm vm, Host source, Host target) {
		List<Evidence> missing = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			if (!nic.label().isEmpty() && distributedGroup(nic, source).isEmpty() && target.portGroup(nic.label()).isEmpty()) {
				missing.add(new Evidence(nic.id().qualifiedName(), "no port group \"%s\" on %s".formatted(nic.label(), target.id())));
			}
		}
		return new Prerequisite(Prerequisite.Id.LABELS, missing.isEmpty(),
				missing.isEmpty() ? "%s has a port group for every network of %s.".formatted(target.id(), vm.id())
						: "%s lacks port groups that %s uses. Add them with exactly the same labels.".formatted(target.id(), vm.id()),
				missing);
	}

	/** A port of a distributed switch moves along with its VM, to members of the switch. */
	Prerequisite distributedSwitches(Vm vm, Host source, Host target) {
		List<Evidence> missing = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			distributedGroup(nic, source).filter(group -> !has(target, group)).ifPresent(group -> missing
					.add(new Evidence(nic.id().qualifiedName(), "%s has no part in port group %s".formatted(target.id(), group))));
		}
		return new Prerequisite(Prerequisite.Id.DISTRIBUTED_SWITCH, missing.isEmpty(),
				missing.isEmpty() ? "%s is a member of every distributed switch that %s is connected to.".formatted(target.id(), vm.id())
						: "%s is not a member of a distributed switch that %s is connected to. Join it.".formatted(target.id(), vm.id()),
				missing);
	}

	private static Optional<ElementId> distributedGroup(VirtualNic nic, Host host) {
		return host.portGroup(nic.label()).flatMap(PortGroup::distributed);
	}

	private static boolean has(Host host, ElementId distributedGroup) {
		return host.portGroups().anyMatch(group -> group.distributed().filter(distributedGroup::equals).isPresent());
	}

	/** A label is but a name: behind it may be another VLAN on the other host, and then the VM loses its network. */
	Prerequisite network(Vm vm, Host source, Host target, StateOverlay state) {
		List<Evidence> apart = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			Optional<PortGroup> here = source.portGroup(nic.label()).filter(group -> layer2.hasUplink(group.id(), state));
			Optional<PortGroup> there = target.portGroup(nic.label());
			if (here.isPresent() && there.isPresent()) {
				Connection connection = layer2.connection(end(here.get(), nic), end(there.get(), nic), state);
				if (connection.fails()) {
					apart.add(new Evidence(nic.id().qualifiedName(), connection.reason()));
				}
			}
		}
		return new Prerequisite(Prerequisite.Id.VM_NETWORK, apart.isEmpty(),
				apart.isEmpty() ? "%s finds its networks on %s again.".formatted(vm.id(), target.id())
						: "%s would lose its network on %s. Put the port groups of both hosts into one VLAN.".formatted(vm.id(), target.id()),
				apart);
	}

	private static Layer2.End end(PortGroup group, VirtualNic nic) {
		return new Layer2.End(group.id().qualifiedName(),
				new Attachment.ToPortGroup(group, nic.guestVlan().value().map(VlanId::number).orElse(0), nic.id()));
	}

	/** Compute only: the target sees what the VM uses. Otherwise: whoever runs it afterwards sees the new datastore. */
	Prerequisite storage(MigrationRequest request, List<ElementId> present, Host source, Host target, StateOverlay state) {
		List<ElementId> needed = request.targetDatastore().map(List::of).orElse(present);
		List<Evidence> evidence = new ArrayList<>();
		boolean holds = true;
		for (ElementId datastore : needed) {
			boolean seen = storage.sees(target.id(), datastore, state);
			holds &= seen;
			evidence.add(new Evidence(datastore.qualifiedName(),
					seen ? "visible to %s".formatted(target.id()) : "not visible to %s".formatted(target.id())));
		}
		boolean sourceReads = present.stream().allMatch(datastore -> storage.sees(source.id(), datastore, state));
		if (holds && !sourceReads) {
			return new Prerequisite(Prerequisite.Id.STORAGE, false,
					"%s does not see the datastore of %s.".formatted(source.id(), request.vm()), evidence);
		}
		return new Prerequisite(Prerequisite.Id.STORAGE, holds, holds ? "%s sees the storage it needs.".formatted(target.id())
				: missing(request, target), evidence);
	}

	private static String missing(MigrationRequest request, Host target) {
		if (request.type() == MigrationType.COMPUTE) {
			return "%s does not see the storage of %s. Share the datastore, or migrate compute and storage together."
					.formatted(target.id(), request.vm());
		}
		return "%s does not see the target datastore. Choose one that it sees.".formatted(target.id());
	}
}
