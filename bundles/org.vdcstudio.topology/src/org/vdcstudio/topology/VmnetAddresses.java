/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** The addresses that Workstation chooses in a VMnet when nobody says others (Workstation Pro, "Virtual Network Editor"). */
public final class VmnetAddresses {

	private static final int HOST = 1;
	private static final int NAT_DEVICE = 2;
	private static final int FIRST_LEASE = 128;
	private static final int LAST_LEASE = 253;

	private VmnetAddresses() {
	}

	/** The PC's own address. */
	public static Ipv4Address host(WorkstationPc.Vmnet vmnet, Ipv4Prefix subnet) {
		return vmnet.hostAddress().value().orElse(subnet.network().plus(HOST));
	}

	/** The NAT device, which is gateway and DNS of its guests. */
	public static Ipv4Address gateway(WorkstationPc.Vmnet vmnet, Ipv4Prefix subnet) {
		return vmnet.gateway().value().orElse(subnet.network().plus(NAT_DEVICE));
	}

	/** The first address that DHCP leases. */
	public static Ipv4Address firstLease(WorkstationPc.Vmnet vmnet, Ipv4Prefix subnet) {
		return vmnet.firstLease().value().orElse(subnet.network().plus(FIRST_LEASE));
	}

	/** The last address that DHCP leases; Workstation's own DHCP server has the one after it. */
	public static Ipv4Address lastLease(WorkstationPc.Vmnet vmnet, Ipv4Prefix subnet) {
		return vmnet.lastLease().value().orElse(subnet.network().plus(LAST_LEASE));
	}
}
