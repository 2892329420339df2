/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** SEC-07: hosts send their logs to a remote server. */
public final class RemoteLogRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SEC-07", Severity.WARNING, "Hosts send their logs to a remote server")
			.looksAt("EsxiHost")
			.because("Logs on the host go with the host, and whoever breaks in edits them. They are needed most when the host is gone.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Name a syslog server.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.log-forwarding",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		HostSetting.check(context, "syslog", host -> host.services().syslog().isBlank(),
				"%s keeps its logs to itself. Name a syslog server.");
	}
}
