/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.network.PortBinding;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/**
 * A distributed switch as the design declares it. What it is on each member host, the hosts say.
 *
 * @param id               its id
 * @param version          its version
 * @param mtu              largest frame payload in bytes
 * @param networkIoControl whether Network I/O Control is on
 * @param uplinks          its uplinks, LAGs not among them
 * @param lags             its LAGs (LACP)
 * @param policies         teaming and security
 * @param portGroups       its port groups
 */
public record DistributedSwitch(ElementId id, Written<ProductVersion> version, int mtu, boolean networkIoControl,
		List<ElementId> uplinks, List<ElementId> lags, NetworkPolicies policies, List<DistributedPortGroup> portGroups) {

	/** Copies the lists. */
	public DistributedSwitch {
		uplinks = List.copyOf(uplinks);
		lags = List.copyOf(lags);
		portGroups = List.copyOf(portGroups);
	}

	/**
	 * A distributed port group.
	 *
	 * @param id                its id
	 * @param distributedSwitch the switch
	 * @param label             the label by which VMs find it; case sensitive
	 * @param vlanId            the VLAN as written; blank for none
	 * @param trunkVlans        VLANs passed on to the guest
	 * @param binding           how its ports come into being
	 * @param policies          teaming and security where they differ from the switch
	 */
	public record DistributedPortGroup(ElementId id, ElementId distributedSwitch, String label, Written<VlanId> vlanId,
			List<Written<VlanRange>> trunkVlans, PortBinding binding, NetworkPolicies policies) {

		/** Copies the list. */
		public DistributedPortGroup {
			trunkVlans = List.copyOf(trunkVlans);
		}
	}
}
