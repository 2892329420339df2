/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;

import org.vdcstudio.model.compute.LockdownMode;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** SEC-04: hosts are in lockdown mode. */
public final class LockdownRule implements Rule {

	private static final QuickFix LOCK = new SetFixedValue("enable-lockdown", "Set lockdown mode to normal", "EsxiHost", "lockdown", LockdownMode.NORMAL);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-04", Severity.WARNING, "Hosts are in lockdown mode")
			.looksAt("EsxiHost")
			.because("Outside of lockdown mode anybody with a password of the host manages it past vCenter Server, its permissions and its "
					+ "records.")
			.except("Strict lockdown is more than is asked for.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Set lockdown mode to normal.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.lockdown-mode",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.quickFix(LOCK.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(LOCK);
	}

	@Override
	public void check(RuleContext context) {
		HostSetting.check(context, "lockdown", host -> host.services().lockdown() == LockdownMode.DISABLED,
				"%s is not in lockdown mode: it can be managed past vCenter Server. Set it to normal.");
	}
}
