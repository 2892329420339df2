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

/** SEC-02: virtual switches reject MAC address changes. */
public final class MacChangesRule implements Rule {

	private static final QuickFix REJECT = new RejectPolicy(SwitchPolicy.MAC_CHANGES, "reject-mac-changes");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-02", Severity.WARNING, "Virtual switches reject MAC address changes")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("A guest that may change its MAC address can take that of another system and receive what is meant for it.")
			.except("Distributed switches reject it by default; standard ones accept it, so they have to say it.")
			.except("Clusters of guests that share a MAC address need it: suppress the finding there with this reason.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Reject them.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.network-standard-reject-mac-changes",
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
		SwitchPolicy.MAC_CHANGES.check(context);
	}
}
