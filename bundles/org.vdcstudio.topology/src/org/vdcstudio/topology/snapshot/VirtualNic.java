/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.VlanId;

/**
 * A virtual NIC of a VM.
 *
 * @param id        its id
 * @param label     the label of the port group it looks for on whichever host runs the VM; empty when it is not connected
 * @param adapter   its kind
 * @param mac       hardware address when set by hand
 * @param address   the address the guest uses
 * @param dhcp      whether the guest gets its address from DHCP
 * @param gateway   the default gateway the guest uses
 * @param guestVlan the VLAN tag the guest itself uses; blank for none
 */
public record VirtualNic(ElementId id, String label, NicAdapter adapter, Written<MacAddress> mac, Written<Ipv4Interface> address,
		boolean dhcp, Written<Ipv4Address> gateway, Written<VlanId> guestVlan) {
}
