/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** CLU-02: hA is on in every cluster. */
public final class HighAvailabilityRule implements Rule {

	private static final QuickFix ENABLE = new SetFixedValue("enable-ha", "Switch HA on", "Cluster", "highAvailability", Boolean.TRUE);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-02", Severity.WARNING, "HA is on in every cluster")
			.looksAt("Cluster")
			.because("Without HA the VMs of a failed host stay down until somebody starts them somewhere else by hand.")
			.except("A cluster of one host has nowhere to restart VMs.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Switch HA on.")
			.source("VMware Cloud Foundation 9 security configuration guide, control vcenter-9.service-resilience-ha",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.quickFix(ENABLE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ENABLE);
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			if (cluster.hosts().size() > 1 && !cluster.highAvailability()) {
				context.report(Violation
						.on(cluster.id(), "HA is off in %s: the VMs of a failed host stay down. Switch it on.".formatted(cluster.id()))
						.at("highAvailability").because("hosts of " + cluster.id(), cluster.hosts().size()));
			}
		}
	}
}
