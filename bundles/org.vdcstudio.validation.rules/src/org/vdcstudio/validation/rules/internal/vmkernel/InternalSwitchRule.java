/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-16: a VM that is to move is not on a switch without uplinks. */
public final class InternalSwitchRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-16", Severity.ERROR, "A VM that is to move is not on a switch without uplinks")
			.looksAt("PortGroup", "StandardSwitch", "VirtualNic", "Cluster", "VMotion")
			.because("Whatever the VM talks to on an internal switch stays behind when it moves. vMotion refuses it.")
			.except("In clusters without DRS and HA, and on hosts outside of clusters, only planned migrations are judged.")
			.except("A VM that is off can be moved.")
			.remedy("Give the switch an uplink, or connect the VM to another port group.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.source("Geek University: vMotion requirements", "https://geek-university.com/vmotion-requirements")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (LabelUse use : LabelUse.ofEveryPortGroup(context.topology())) {
			boolean planned = context.snapshot().cluster(use.reason()).isEmpty();
			boolean moves = planned || context.snapshot().cluster(use.reason()).filter(cluster -> cluster.drs() != DrsAutomation.OFF).isPresent();
			boolean internal = context.topology().layer2().virtualSwitch(use.source().virtualSwitch())
					.filter(each -> each.uplinks().isEmpty()).isPresent();
			if (moves && internal && use.vm().power() == PowerState.ON) {
				ElementId place = use.source().distributed().orElse(use.source().id());
				reports.report(Violation
						.on(place, "%s is on %s, whose switch has no uplink: it cannot be moved. Give the switch an uplink.".formatted(
								use.vm().declaration(), place))
						.because("uplinks of " + use.source().virtualSwitch(), "none").see(use.vm().declaration(), "the VM")
						.see(use.reason(), "why it has to move"));
			}
		}
	}
}
