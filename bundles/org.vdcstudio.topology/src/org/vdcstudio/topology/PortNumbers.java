/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * The ports of virtual switches, numbered: first the VMkernel adapters, then the NICs of the VMs which the design puts there. Who
 * comes later gets a number behind those, by its place in the design. So nobody's number depends on where others have moved.
 */
final class PortNumbers {

	private final Map<ElementId, Seat> seats = new HashMap<>();
	private final Map<ElementId, Integer> sizes = new HashMap<>();
	private final Map<ElementId, Integer> order = new HashMap<>();

	/** A port of a switch. */
	private record Seat(ElementId virtualSwitch, int number) {
	}

	PortNumbers(DesignSnapshot snapshot) {
		for (Host host : snapshot.hosts()) {
			for (VirtualSwitch each : host.switches()) {
				for (PortGroup group : each.portGroups()) {
					group.vmkernelAdapters().forEach(adapter -> seat(adapter.id(), each.id()));
				}
			}
		}
		for (Vm vm : snapshot.vms()) {
			Optional<Host> host = vm.host().flatMap(snapshot::host);
			for (VirtualNic nic : vm.nics()) {
				order.putIfAbsent(nic.id(), order.size());
				host.flatMap(on -> on.portGroup(nic.label())).ifPresent(group -> seat(nic.id(), group.virtualSwitch()));
			}
		}
	}

	private void seat(ElementId end, ElementId virtualSwitch) {
		int number = sizes.merge(virtualSwitch, 1, Integer::sum) - 1;
		seats.putIfAbsent(end, new Seat(virtualSwitch, number));
	}

	/** The number of an end on a switch, from 0. */
	int of(ElementId end, ElementId virtualSwitch) {
		@Nullable
		Seat seat = seats.get(end);
		return seat != null && seat.virtualSwitch().equals(virtualSwitch) ? seat.number()
				: sizes.getOrDefault(virtualSwitch, 0) + order.getOrDefault(end, 0);
	}
}
