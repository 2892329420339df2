/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-15: every host that a VM can move to is a member of the VM's distributed switch. */
public final class SwitchMembershipRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-15", Severity.ERROR, "Every host that a VM can move to is a member of the VM's distributed switch")
			.looksAt("EsxiHost", "DistributedSwitch", "VirtualNic", "Cluster", "VMotion")
			.because("A distributed port group exists on the members of its switch only. vMotion refuses a host that is none.")
			.except("Labels of standard port groups are the business of VMK-14.")
			.except("Outside of clusters only hosts of planned migrations are judged.")
			.remedy("Add the host to the distributed switch.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (LabelUse use : LabelUse.of(context.topology())) {
			if (use.counterpart().isEmpty() && use.isDistributed()) {
				ElementId group = use.source().distributed().orElseThrow();
				reports.report(Violation
						.on(use.target().declaration(), "%s is no member of the switch of %s, which %s needs there. Add the host to it.".formatted(
								use.target().declaration(), group, use.vm().declaration()))
						.about(group.qualifiedName()).because("port group of " + use.vm().id(), group).see(group, "the distributed port group")
						.see(use.reason(), "why it has to move"));
			}
		}
	}
}
