/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PhysicalNic;

/**
 * The physical NICs of nested hosts are the virtual ones of the machine they run in. A vmnic without such a NIC is not there; when
 * the machine got one, the host sees it with its next boot.
 */
final class NestedNics {

	private final World world;
	private final Set<ElementId> absent = new HashSet<>();
	private final Map<ElementId, Integer> seen = new HashMap<>();

	NestedNics(World world) {
		this.world = world;
		for (Host host : world.design().hosts()) {
			machine(host).ifPresent(vm -> {
				seen.put(host.id(), vm.nics().size());
				missing(host, vm).forEach(nic -> {
					absent.add(nic.id());
					world.change(world.state().withFailed(nic.id()));
				});
			});
		}
	}

	private Optional<LabVm> machine(Host host) {
		return world.index().labVmOf(host.id());
	}

	private static List<PhysicalNic> missing(Host host, LabVm vm) {
		return host.nics().stream().skip(vm.nics().size()).filter(nic -> nic.link().isEmpty()).toList();
	}

	/** A host boots and looks for its NICs. */
	TimelineEntry find(Host host, TimelineEntry cause) {
		Optional<LabVm> vm = machine(host);
		if (vm.isEmpty()) {
			return cause;
		}
		TimelineEntry last = cause;
		int there = vm.get().nics().size();
		for (PhysicalNic nic : host.nics().stream().limit(there).toList()) {
			if (absent.remove(nic.id())) {
				world.change(world.state().withRestored(nic.id()));
				String where = nic.link().map(link -> ", on " + link).orElse("");
				last = world.record(last, TimelineKinds.ADAPTER_FOUND, nic.id(), "a new NIC" + where);
			}
		}
		return findUnused(host, vm.get(), last);
	}

	/** NICs of which the design says nothing: they are there, and nothing uses them. */
	private TimelineEntry findUnused(Host host, LabVm vm, TimelineEntry cause) {
		TimelineEntry last = cause;
		int there = vm.nics().size();
		for (int i = Math.max(host.nics().size(), seen.getOrDefault(host.id(), there)); i < there; i++) {
			String where = vm.nics().get(i).link().map(link -> ", on " + link).orElse("");
			last = world.record(last, TimelineKinds.ADAPTER_FOUND, host.id(), "a new NIC vmnic%d%s, which nothing uses yet".formatted(i, where));
		}
		seen.put(host.id(), there);
		return last;
	}
}
