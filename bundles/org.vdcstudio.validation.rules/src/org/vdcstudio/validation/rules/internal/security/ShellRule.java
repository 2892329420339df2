/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** SEC-05: sSH and the ESXi Shell do not run on hosts. */
public final class ShellRule implements Rule {

	private static final QuickFix SSH = new SetFixedValue("stop-ssh", "Stop SSH", "EsxiHost", "ssh", Toggle.OFF);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-05", Severity.WARNING, "SSH and the ESXi Shell do not run on hosts")
			.looksAt("EsxiHost")
			.because("Both give root the whole host past vCenter Server. They are meant for troubleshooting, and to be stopped afterwards.")
			.except("Both are stopped by default.")
			.except("Under the profile lab they may run.")
			.remedy("Stop the service.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.ssh",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.deactivate-shell",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.quickFix(SSH.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(SSH);
	}

	@Override
	public void check(RuleContext context) {
		HostSetting.check(context, "ssh", host -> host.services().ssh(), "SSH runs on %s. Stop it.");
		HostSetting.check(context, "shell", host -> host.services().shell(), "The ESXi Shell runs on %s. Stop it.");
	}
}
