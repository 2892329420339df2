/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** CLU-04: the management network of hosts in an HA cluster is redundant. */
public final class ManagementRedundancyRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-04", Severity.WARNING, "The management network of hosts in an HA cluster is redundant")
			.looksAt("VMkernelAdapter", "Cluster")
			.because("When the only NIC of the management network fails, the host is isolated: HA may shut its VMs down and restart them, "
					+ "though nothing was wrong with them.")
			.except("A second management network over other NICs is as good as a second NIC.")
			.except("Networks of hosts outside HA clusters are the business of NET-07.")
			.except("Under the profile lab one NIC is enough.")
			.remedy("Give the virtual switch a second uplink, or the host a second management network on another switch.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable()) {
				members.hosts().forEach(host -> check(host, members, context, reports));
			}
		}
	}

	private static void check(Host host, ClusterMembers members, RuleContext context, FleetReports reports) {
		List<VmkernelAdapter> adapters = host.vmkernelAdapters(VMkernelService.MANAGEMENT).toList();
		Set<ElementId> nics = new LinkedHashSet<>();
		for (VmkernelAdapter adapter : adapters) {
			context.topology().teaming().team(adapter.portGroup()).ifPresent(team -> {
				nics.addAll(team.active());
				nics.addAll(team.standby());
			});
		}
		if (nics.size() == 1) {
			VmkernelAdapter adapter = adapters.getFirst();
			reports.report(Violation
					.on(adapter.id(), "Management of %s hangs on %s alone: when it fails, HA takes the host for isolated. Add a second uplink."
							.formatted(host.id(), nics.iterator().next()))
					.at("services").because("NICs that carry management of " + host.id(), nics.iterator().next())
					.see(members.id(), "the HA cluster"));
		}
	}
}
