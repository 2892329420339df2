/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

/**
 * A port group of one switch.
 *
 * @param id               its id
 * @param host             the host
 * @param virtualSwitch    the switch
 * @param label            the label by which VMs find it; case sensitive
 * @param vlan             0 for none, 1 to 4094 for a tag, 4095 for "the guest tags"
 * @param vmkernelAdapters the VMkernel adapters on it
 */
public record PortGroup(ElementId id, ElementId host, ElementId virtualSwitch, String label, int vlan,
		List<VmkernelAdapter> vmkernelAdapters) {

	/** Copies the list. */
	public PortGroup {
		vmkernelAdapters = List.copyOf(vmkernelAdapters);
	}
}
