/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Address;

/**
 * The network side of a host.
 *
 * @param gateway       the default gateway of the default TCP/IP stack
 * @param routes        static routes of the TCP/IP stacks
 * @param nics          physical NICs
 * @param switches      virtual switches: standard ones, then what distributed ones are here
 * @param strayAdapters VMkernel adapters on no port group of this host
 */
public record HostNetwork(Written<Ipv4Address> gateway, List<Route> routes, List<PhysicalNic> nics, List<VirtualSwitch> switches,
		List<VmkernelAdapter> strayAdapters) {

	/** Copies the lists. */
	public HostNetwork {
		routes = List.copyOf(routes);
		nics = List.copyOf(nics);
		switches = List.copyOf(switches);
		strayAdapters = List.copyOf(strayAdapters);
	}
}
