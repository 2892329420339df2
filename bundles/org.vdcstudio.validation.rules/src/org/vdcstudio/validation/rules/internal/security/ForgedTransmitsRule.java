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

/** SEC-03: virtual switches reject forged transmits. */
public final class ForgedTransmitsRule implements Rule {

	private static final QuickFix REJECT = new RejectPolicy(SwitchPolicy.FORGED_TRANSMITS, "reject-forged-transmits");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-03", Severity.WARNING, "Virtual switches reject forged transmits")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("A guest that may send under any MAC address can speak as another system, and hide.")
			.except("Distributed switches reject it by default, but for their uplinks; standard ones accept it, so they have to say it.")
			.except("The outer port group of a nested ESXi host needs it (LAB-14): suppress the finding there with this reason.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Reject them.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.network-standard-reject-forged-transmit",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("vCheck for vSphere: forged transmits", "https://github.com/alanrenouf/vCheck-vSphere")
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
		SwitchPolicy.FORGED_TRANSMITS.check(context);
	}
}
