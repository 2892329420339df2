/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;

/**
 * A virtual machine of Workstation.
 *
 * @param id                   its id
 * @param pc                   the PC
 * @param cpus                 virtual CPUs
 * @param memory               configured memory
 * @param power                whether it runs when the design starts
 * @param nestedVirtualization whether VT-x or AMD-V is passed on to the guest
 * @param host                 the nested ESXi host that runs in it
 * @param provides             the servers of the design that run in it
 * @param nics                 its NICs, in order
 */
public record LabVm(ElementId id, Optional<ElementId> pc, int cpus, Optional<DataSize> memory, PowerState power,
		boolean nestedVirtualization, Optional<ElementId> host, List<ElementId> provides, List<LabNic> nics) {

	/** Copies the lists. */
	public LabVm {
		provides = List.copyOf(provides);
		nics = List.copyOf(nics);
	}

	/**
	 * A NIC of a virtual machine of Workstation.
	 *
	 * @param id       its id
	 * @param link     the virtual network it is connected to
	 * @param mac      hardware address when set by hand
	 * @param address  the address the guest uses
	 * @param dhcp     whether the guest gets its address from DHCP
	 * @param gateway  the default gateway the guest uses
	 * @param internet whether the guest has to reach the Internet through it
	 */
	public record LabNic(ElementId id, Optional<ElementId> link, Written<MacAddress> mac, Written<Ipv4Interface> address,
			boolean dhcp, Written<Ipv4Address> gateway, boolean internet) {
	}
}
