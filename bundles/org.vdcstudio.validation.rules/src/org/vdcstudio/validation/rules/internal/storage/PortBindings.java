/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** The VMkernel adapters bound to the enabled iSCSI adapters of a design. */
final class PortBindings {

	/**
	 * A VMkernel adapter bound to an iSCSI adapter.
	 *
	 * @param adapter   the iSCSI adapter
	 * @param vmkernel  the VMkernel adapter
	 * @param team      the NICs of its port group
	 */
	record Binding(IscsiAdapter adapter, VmkernelAdapter vmkernel, Team team) {

		/** Whether exactly one NIC carries the port group, and none takes over. */
		boolean hasOneUplink() {
			return team.active().size() == 1 && team.standby().isEmpty();
		}
	}

	private PortBindings() {
	}

	/** The bindings of an enabled adapter, in order; references to nothing and to other hosts are left out. */
	static List<Binding> of(Host host, IscsiAdapter adapter, Topology topology) {
		List<Binding> bindings = new ArrayList<>();
		if (adapter.enabled()) {
			for (ElementId bound : adapter.boundAdapters()) {
				host.vmkernelAdapters().filter(each -> each.id().equals(bound)).findFirst().ifPresent(vmkernel -> topology.teaming()
						.team(vmkernel.portGroup()).ifPresent(team -> bindings.add(new Binding(adapter, vmkernel, team))));
			}
		}
		return bindings;
	}
}
