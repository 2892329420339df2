/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** CLU-21: dRS is fully automated. */
public final class DrsAutomationRule implements Rule {

	private static final QuickFix AUTOMATE = new SetFixedValue("automate-drs", "Let DRS act by itself", "Cluster", "drs", DrsAutomation.FULLY_AUTOMATED);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-21", Severity.WARNING, "DRS is fully automated")
			.looksAt("Cluster")
			.because("A cluster whose DRS is off or only gives advice does not balance load, and does not empty a host for maintenance, before "
					+ "somebody does it by hand.")
			.except("A cluster of one host has nothing to balance.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Set DRS to fully automated.")
			.source("VMware Cloud Foundation 9 security configuration guide, control vcenter-9.drs",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("vCheck for vSphere: DRS settings", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix(AUTOMATE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(AUTOMATE);
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			if (cluster.hosts().size() > 1 && cluster.drs() != DrsAutomation.FULLY_AUTOMATED) {
				context.report(Violation
						.on(cluster.id(), "DRS of %s is %s: nobody balances its load. Set it to fully automated.".formatted(cluster.id(),
								cluster.drs() == DrsAutomation.OFF ? "off" : "only " + cluster.drs().getLiteral()))
						.at("drs").because("DRS of " + cluster.id(), cluster.drs().getLiteral()));
			}
		}
	}
}
