/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.LagMode;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.Lag;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/** The ports of all physical switches. */
final class PhysicalPorts {

	private final Map<ElementId, PhysicalPort> ports = new HashMap<>();
	private final Map<ElementId, Lag> lags = new HashMap<>();

	PhysicalPorts(DesignSnapshot snapshot) {
		for (PhysicalSwitch each : snapshot.physicalSwitches()) {
			each.ports().forEach(port -> ports.putIfAbsent(port.id(), port));
			each.lags().forEach(lag -> lag.ports().forEach(port -> lags.putIfAbsent(port, lag)));
		}
	}

	boolean isPort(ElementId id) {
		return ports.containsKey(id);
	}

	/** The port that a NIC is plugged into; empty when it is plugged into nothing, or something else. */
	Optional<PhysicalPort> behind(PhysicalNic nic) {
		return nic.link().flatMap(link -> Optional.ofNullable(ports.get(link)));
	}

	/** Whether ports are in one link aggregation that is set up by hand. */
	boolean areOneStaticBundle(List<ElementId> members) {
		Set<Optional<Lag>> bundles = members.stream().map(port -> Optional.ofNullable(lags.get(port))).collect(Collectors.toSet());
		return bundles.size() == 1 && bundles.iterator().next().filter(lag -> lag.mode() == LagMode.STATIC).isPresent();
	}
}
