/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** CLU-16: vMs of an HA cluster are not started by their host. */
public final class AutoStartRule implements Rule {

	private static final QuickFix REMOVE = new RemoveAutoStart();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-16", Severity.WARNING, "VMs of an HA cluster are not started by their host")
			.looksAt("VirtualMachine", "Cluster")
			.because("vSphere disables automatic startup on the hosts of an HA cluster, because HA decides where a VM starts. What is set here "
					+ "has no effect.")
			.except("Outside of HA clusters automatic startup works.")
			.remedy("Remove it; set a restart priority instead.")
			.source("vSphere 8.0 Availability, HA and automatic startup of VMs", "docs.vmware.com, GUID-E90B8A4A")
			.quickFix(REMOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.cluster().highAvailability()) {
				members.vms().stream().filter(vm -> vm.settings().autoStart())
						.forEach(vm -> reports.report(Violation
								.on(vm.declaration(), "%s is to start with its host, which HA of %s prevents. Remove it and set a restart priority."
										.formatted(vm.declaration(), members.id()))
								.at("autoStart").see(members.id(), "the HA cluster")));
			}
		}
	}
}
