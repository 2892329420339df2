/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;

import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.VersionRange;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** SEC-10: hosts boot with UEFI Secure Boot and have a TPM 2.0. */
public final class TrustedBootRule implements Rule {

	private static final QuickFix BOOT = new SetFixedValue("enable-secure-boot", "Switch Secure Boot on", "EsxiHost", "secureBoot", Toggle.ON);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-10", Severity.WARNING, "Hosts boot with UEFI Secure Boot and have a TPM 2.0")
			.versions(VersionRange.since("6.7"))
			.looksAt("EsxiHost")
			.because("Secure Boot refuses to start software that is not signed, and the TPM lets vCenter Server verify what was started. "
					+ "Without them a changed hypervisor goes unnoticed.")
			.except("A nested host has what the VM around it has, and is not judged.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Switch Secure Boot on; use hosts with a TPM 2.0.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.secure-boot",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.tpm",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.quickFix(BOOT.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(BOOT);
	}

	@Override
	public void check(RuleContext context) {
		HostSetting.check(context, "secureBoot", host -> isJudged(host) && !host.hardware().secureBoot(),
				"%s boots without Secure Boot. Switch it on.");
		HostSetting.check(context, "tpm", host -> isJudged(host) && host.hardware().secureBoot() && !host.hardware().tpm(),
				"%s has no TPM 2.0: what it has booted cannot be verified. Use one.");
	}

	private static boolean isJudged(Host host) {
		return host.hardware().kind() != HostKind.NESTED;
	}
}
