/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.topology.snapshot.DesignSnapshot.Contents;

/** Adds NICs to the contents of a design. */
final class AddedNics {

	private AddedNics() {
	}

	static Contents toLabVm(Contents contents, ElementId labVm, ElementId link) {
		LabVm vm = contents.labVms().stream().filter(each -> each.id().equals(labVm)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No virtual machine of Workstation " + labVm));
		int position = vm.nics().size();
		List<LabVm.LabNic> nics = new ArrayList<>(vm.nics());
		nics.add(new LabVm.LabNic(next("LabNic", labVm, position), Optional.of(link), blank(), blank(), false, blank(), false));
		LabVm changed = new LabVm(vm.id(), vm.pc(), vm.cpus(), vm.memory(), vm.power(), vm.nestedVirtualization(), vm.host(),
				vm.provides(), nics);
		List<Host> hosts = vm.host().map(host -> replaced(contents.hosts(), host, Host::id, each -> plugged(each, position, link)))
				.orElse(contents.hosts());
		return contents.withMachines(hosts, contents.vms(), replaced(contents.labVms(), labVm, LabVm::id, each -> changed));
	}

	static Contents toVm(Contents contents, ElementId id, String label) {
		if (contents.vms().stream().noneMatch(vm -> vm.id().equals(id))) {
			throw new IllegalArgumentException("No VM " + id);
		}
		return contents.withMachines(contents.hosts(), replaced(contents.vms(), id, Vm::id, vm -> {
			List<VirtualNic> nics = new ArrayList<>(vm.nics());
			nics.add(new VirtualNic(next("VirtualNic", id, nics.size()), label, NicAdapter.VMXNET3, blank(), blank(), false, blank(), blank()));
			return vm.withNics(nics);
		}), contents.labVms());
	}

	private static Host plugged(Host host, int position, ElementId link) {
		if (position >= host.nics().size() || host.nics().get(position).link().isPresent()) {
			return host;
		}
		List<PhysicalNic> nics = new ArrayList<>(host.nics());
		PhysicalNic nic = nics.get(position);
		nics.set(position, new PhysicalNic(nic.id(), nic.host(), nic.speed(), nic.mac(), Optional.of(link)));
		HostNetwork network = host.network();
		return new Host(host.id(), host.declaration(), host.location(), host.fqdn(), host.version(), host.build(), host.dnsServers(),
				host.hardware(), host.services(),
				new HostNetwork(network.gateway(), network.routes(), nics, network.switches(), network.strayAdapters()), host.storage());
	}

	private static <T> List<T> replaced(List<T> elements, ElementId id, Function<T, ElementId> idOf,
			UnaryOperator<T> change) {
		return elements.stream().map(each -> idOf.apply(each).equals(id) ? change.apply(each) : each).toList();
	}

	private static ElementId next(String kind, ElementId owner, int position) {
		return new ElementId(kind, owner.qualifiedName() + ".nic" + position + " (added)");
	}

	private static <T> Written<T> blank() {
		return new Written<>("", Optional.empty());
	}
}
