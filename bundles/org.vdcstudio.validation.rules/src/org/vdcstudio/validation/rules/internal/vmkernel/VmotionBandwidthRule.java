/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-08: vMotion has at least 250 Mbps. */
public final class VmotionBandwidthRule implements Rule {

	private static final RuleParameter<Integer> LEAST = RuleParameter.integer("least",
			"The speed of the vMotion adapter's NIC, in Mbps", 250);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-08", Severity.WARNING, "vMotion has at least 250 Mbps")
			.looksAt("VMkernelAdapter", "PhysicalNic")
			.because("vMotion copies memory faster than the guest changes it, or never ends. VMware asks for 250 Mbps for each concurrent "
					+ "migration.")
			.except("A NIC of which the design does not say the speed is not judged.")
			.except("The fastest active NIC counts.")
			.remedy("Carry vMotion over a faster NIC.")
			.parameter(LEAST)
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final long MEGA = 1_000_000;

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		DataRate least = new DataRate(context.value(LEAST) * MEGA);
		for (Host host : context.snapshot().hosts()) {
			VmotionHost.of(host).ifPresent(each -> each.adapters().forEach(adapter -> NicSpeed.fastest(context.topology(), adapter)
					.filter(speed -> speed.compareTo(least) < 0)
					.ifPresent(speed -> reports.report(Violation
							.on(adapter.id(), "vMotion of %s runs over %s and should have %s. Carry it over a faster NIC.".formatted(
									host.declaration(), speed, least))
							.at("services").because("fastest active NIC", speed)))));
		}
	}
}
