/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A PC with VMware Workstation.
 *
 * @param id       its id
 * @param adapters its network adapters
 * @param vmnets   its virtual networks
 */
public record WorkstationPc(ElementId id, List<ElementId> adapters, List<Vmnet> vmnets) {

	/** Copies the lists. */
	public WorkstationPc {
		adapters = List.copyOf(adapters);
		vmnets = List.copyOf(vmnets);
	}

	/**
	 * A virtual network of Workstation.
	 *
	 * @param id        its id
	 * @param mode      bridged, NAT or host-only
	 * @param bridgedTo for bridged mode, the PC's adapter; empty lets Workstation choose one
	 * @param subnet    for NAT and host-only, the subnet
	 */
	public record Vmnet(ElementId id, VMnetMode mode, Optional<ElementId> bridgedTo, Written<Ipv4Prefix> subnet) {
	}
}
