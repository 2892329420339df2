/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** How fast the NICs behind a VMkernel adapter are. */
final class NicSpeed {

	private NicSpeed() {
	}

	/** The speed of the fastest active NIC; empty when the design says it of none. */
	static Optional<DataRate> fastest(Topology topology, VmkernelAdapter adapter) {
		return topology.teaming().team(adapter.portGroup()).map(Team::active).orElse(List.of()).stream()
				.map(topology.layer2()::nic).flatMap(Optional::stream).map(PhysicalNic::speed).flatMap(Optional::stream)
				.max(DataRate::compareTo);
	}
}
