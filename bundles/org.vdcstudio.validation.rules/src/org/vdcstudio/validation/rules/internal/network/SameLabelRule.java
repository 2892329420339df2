/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-16: port groups of one label are in the same VLAN on all hosts of a cluster. */
public final class SameLabelRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-16", Severity.WARNING, "Port groups of one label are in the same VLAN on all hosts of a cluster")
			.looksAt("PortGroup", "Cluster")
			.because("VMs find their network by label. A label that means another VLAN on one host is a trap for the first VM that lands there.")
			.except("Labels that a VM uses are the business of VMK-17.")
			.except("Distributed port groups are the same everywhere.")
			.except("Port groups of VMkernel adapters stay where they are.")
			.remedy("Set the same VLAN, or another label.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			Set<String> used = members.vms().stream().flatMap(vm -> vm.nics().stream()).map(VirtualNic::label).collect(Collectors.toSet());
			Map<String, PortGroup> first = new HashMap<>();
			for (Host host : members.hosts()) {
				host.portGroups().filter(group -> group.distributed().isEmpty() && group.vmkernelAdapters().isEmpty())
						.filter(group -> !used.contains(group.label())).forEach(group -> compare(group, first, members.id(), reports));
			}
		}
	}

	private static void compare(PortGroup group, Map<String, PortGroup> first, ElementId cluster, FleetReports reports) {
		@Nullable
		PortGroup other = first.putIfAbsent(group.label(), group);
		if (other != null && other.vlan() != group.vlan()) {
			reports.report(Violation
					.on(group.id(), "'%s' is VLAN %d on %s and VLAN %d on %s. Make them the same.".formatted(group.label(), group.vlan(),
							group.host(), other.vlan(), other.host()))
					.at("vlan").see(other.id(), "the port group of the other host").see(cluster, "the cluster"));
		}
	}
}
