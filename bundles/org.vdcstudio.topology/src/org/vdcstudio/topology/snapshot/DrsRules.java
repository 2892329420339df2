/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.VmRuleKind;

/**
 * The DRS rules of a cluster.
 *
 * @param amongVms   rules among VMs
 * @param vmsOnHosts rules between VMs and hosts
 */
public record DrsRules(List<AmongVms> amongVms, List<VmsOnHosts> vmsOnHosts) {

	/** Copies the lists. */
	public DrsRules {
		amongVms = List.copyOf(amongVms);
		vmsOnHosts = List.copyOf(vmsOnHosts);
	}

	/**
	 * A rule among VMs.
	 *
	 * @param id   its id
	 * @param kind apart or together
	 * @param vms  the VMs, fleets expanded
	 */
	public record AmongVms(ElementId id, VmRuleKind kind, List<ElementId> vms) {

		/** Copies the list. */
		public AmongVms {
			vms = List.copyOf(vms);
		}
	}

	/**
	 * A rule between VMs and hosts.
	 *
	 * @param id    its id
	 * @param kind  what it asks for
	 * @param vms   the VMs, fleets expanded
	 * @param hosts the hosts, fleets expanded
	 */
	public record VmsOnHosts(ElementId id, HostRuleKind kind, List<ElementId> vms, List<ElementId> hosts) {

		/** Copies the lists. */
		public VmsOnHosts {
			vms = List.copyOf(vms);
			hosts = List.copyOf(hosts);
		}
	}
}
