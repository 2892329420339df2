/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;

/** Who is plugged into the port groups of each host. */
final class Clients {

	private final Map<ElementId, List<Vm>> vms = new HashMap<>();

	Clients(DesignSnapshot snapshot) {
		snapshot.vms().forEach(vm -> vm.host().ifPresent(host -> vms.computeIfAbsent(host, id -> new ArrayList<>()).add(vm)));
	}

	/** The NICs of VMs that are connected to a port group, with their VMs. */
	Map<VirtualNic, Vm> of(PortGroup group) {
		Map<VirtualNic, Vm> found = new LinkedHashMap<>();
		for (Vm vm : vms.getOrDefault(group.host(), List.of())) {
			vm.nics().stream().filter(nic -> nic.label().equals(group.label())).forEach(nic -> found.put(nic, vm));
		}
		return found;
	}
}
