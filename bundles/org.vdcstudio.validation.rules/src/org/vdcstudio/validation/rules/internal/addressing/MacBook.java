/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/** Every NIC of a design whose hardware address is written. */
final class MacBook {

	private static final String VMWARE = "00:50:56:";
	private static final int LAST_STATIC = 0x3F_FF_FF;

	private final List<Holder> holders = new ArrayList<>();

	/**
	 * A NIC.
	 *
	 * @param id      the NIC
	 * @param machine whose it is; of a lab VM in which a host runs, that host
	 * @param vm      the VM, when it is a NIC of one
	 * @param mac     its hardware address
	 */
	record Holder(ElementId id, ElementId machine, Optional<Vm> vm, MacAddress mac) {

		boolean isVirtual() {
			return id.kind().equals("VirtualNic") || id.kind().equals("LabNic");
		}
	}

	MacBook(DesignSnapshot design) {
		for (Host host : design.hosts()) {
			host.nics().forEach(nic -> add(nic.id(), host.id(), Optional.empty(), nic.mac()));
			host.vmkernelAdapters().forEach(adapter -> add(adapter.id(), host.id(), Optional.empty(), adapter.mac()));
		}
		design.labVms().forEach(vm -> vm.nics().forEach(nic -> add(nic.id(), vm.host().orElse(vm.id()), Optional.empty(), nic.mac())));
		design.vms().forEach(vm -> vm.nics().forEach(nic -> add(nic.id(), vm.id(), Optional.of(vm), nic.mac())));
	}

	List<Holder> holders() {
		return holders;
	}

	/** Whether an address is one of those that VMware keeps for being set by hand. */
	static boolean isVMware(MacAddress mac) {
		return mac.text().startsWith(VMWARE) && Integer.parseInt(mac.text().substring(VMWARE.length()).replace(":", ""), 16) <= LAST_STATIC;
	}

	/** The first address of that range that nobody has. */
	MacAddress free() {
		Set<String> taken = new HashSet<>();
		holders.forEach(holder -> taken.add(holder.mac().text()));
		return IntStream.rangeClosed(1, LAST_STATIC)
				.mapToObj(i -> VMWARE + "%02x:%02x:%02x".formatted(i >> 16 & 255, i >> 8 & 255, i & 255)).filter(mac -> !taken.contains(mac))
				.map(MacAddress::parse).findFirst().orElseThrow();
	}

	private void add(ElementId id, ElementId machine, Optional<Vm> vm, Written<MacAddress> mac) {
		mac.value().ifPresent(address -> holders.add(new Holder(id, machine, vm, address)));
	}
}
