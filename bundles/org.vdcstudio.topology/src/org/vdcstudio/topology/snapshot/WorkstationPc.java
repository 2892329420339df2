/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.lab.AdapterKind;
import org.vdcstudio.model.lab.OperatingSystem;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A PC with VMware Workstation.
 *
 * @param id              its id
 * @param operatingSystem its operating system
 * @param cpus            logical processors; 0 when the design does not say
 * @param memory          memory
 * @param adapters        its network adapters
 * @param vmnets          its virtual networks
 */
public record WorkstationPc(ElementId id, OperatingSystem operatingSystem, int cpus, Optional<DataSize> memory,
		List<Adapter> adapters, List<Vmnet> vmnets) {

	/** Copies the lists. */
	public WorkstationPc {
		adapters = List.copyOf(adapters);
		vmnets = List.copyOf(vmnets);
	}

	/**
	 * A network adapter of a PC.
	 *
	 * @param id      its id
	 * @param kind    wired or wireless
	 * @param address the PC's address on it
	 * @param link    what it is plugged into; empty for the network outside the design
	 */
	public record Adapter(ElementId id, AdapterKind kind, Written<Ipv4Interface> address, Optional<ElementId> link) {
	}

	/**
	 * A virtual network of Workstation.
	 *
	 * @param id          its id
	 * @param mode        bridged, NAT or host-only
	 * @param bridgedTo   for bridged mode, the PC's adapter; empty lets Workstation choose one
	 * @param subnet      for NAT and host-only, the subnet
	 * @param hostAddress the PC's own address on it, as written
	 * @param dhcp        whether Workstation's DHCP service answers on it
	 * @param firstLease  the first address that DHCP leases, as written
	 * @param lastLease   the last address that DHCP leases, as written
	 * @param gateway     for NAT, the address of the NAT device, as written
	 * @param forwards    for NAT, ports of the PC that are passed on to a guest
	 */
	public record Vmnet(ElementId id, VMnetMode mode, Optional<ElementId> bridgedTo, Written<Ipv4Prefix> subnet,
			Written<Ipv4Address> hostAddress, boolean dhcp, Written<Ipv4Address> firstLease, Written<Ipv4Address> lastLease,
			Written<Ipv4Address> gateway, List<PortForward> forwards) {

		/** Copies the list. */
		public Vmnet {
			forwards = List.copyOf(forwards);
		}
	}
}
