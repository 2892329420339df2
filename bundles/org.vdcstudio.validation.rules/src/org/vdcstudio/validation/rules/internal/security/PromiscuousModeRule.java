/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;

import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** SEC-01: virtual switches reject promiscuous mode. */
public final class PromiscuousModeRule implements Rule {

	private static final QuickFix REJECT = new RejectPolicy(SwitchPolicy.PROMISCUOUS, "reject-promiscuous-mode");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-01", Severity.WARNING, "Virtual switches reject promiscuous mode")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("In promiscuous mode a guest reads all frames of its switch and VLAN, whoever they are meant for.")
			.except("It is rejected by default.")
			.except("The outer port group of a nested ESXi host needs it (LAB-14): suppress the finding there with this reason.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Reject it.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.network-standard-reject-promiscuous-mode",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.quickFix(REJECT.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REJECT);
	}

	@Override
	public void check(RuleContext context) {
		SwitchPolicy.PROMISCUOUS.check(context);
	}
}
