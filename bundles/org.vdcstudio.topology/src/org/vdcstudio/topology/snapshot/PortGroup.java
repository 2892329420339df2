/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/**
 * A port group on one host, of a standard switch or of a distributed one.
 *
 * @param id               its id
 * @param host             the host
 * @param virtualSwitch    the switch on this host
 * @param distributed      the distributed port group it is part of
 * @param label            the label by which VMs find it; case sensitive
 * @param vlanId           the VLAN as written; see {@link #vlan}
 * @param trunkVlans       for a distributed port group that trunks, the VLANs passed on to the guest
 * @param policies         teaming and security where they differ from the switch
 * @param vmkernelAdapters the VMkernel adapters on it
 */
public record PortGroup(ElementId id, ElementId host, ElementId virtualSwitch, Optional<ElementId> distributed, String label,
		Written<VlanId> vlanId, List<Written<VlanRange>> trunkVlans, NetworkPolicies policies,
		List<VmkernelAdapter> vmkernelAdapters) {

	/** Copies the lists. */
	public PortGroup {
		trunkVlans = List.copyOf(trunkVlans);
		vmkernelAdapters = List.copyOf(vmkernelAdapters);
	}

	/** 0 for none, 1 to 4094 for a tag, 4095 for "the guest tags"; 0 when what is written means nothing. */
	public int vlan() {
		return vlanId.value().map(VlanId::number).orElse(trunkVlans.isEmpty() ? 0 : VlanId.TRUNK.number());
	}

	/** Whether the guest tags its frames itself (VGT). */
	public boolean isTrunk() {
		return vlan() == VlanId.TRUNK.number();
	}
}
