/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-01: every host and vCenter Server has an FQDN. */
public final class FullyQualifiedNameRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-01", Severity.ERROR, "Every ESXi host and vCenter Server has a fully qualified domain name")
			.looksAt("EsxiHost", "VCenterServer")
			.because("vCenter Server identifies hosts and itself by name, in certificates and in every connection. A short name or an "
					+ "address works until the installer, a certificate or a cluster needs the full name; then it cannot be changed easily.")
			.except("Upper case and a trailing dot do not matter.")
			.remedy("Write the name with its domain, such as esx01.lab.example.")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.source("vSphere 6.5, vCenter Server Installation and Setup", "docs.vmware.com, GUID-1DD8E69C")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ManagedSystem system : ManagedSystem.of(context.topology())) {
			if (system.qualifiedName().isEmpty()) {
				context.report(Violation.on(system.id(), message(system)).at("fqdn"));
			}
		}
	}

	private static String message(ManagedSystem system) {
		String text = system.fqdn().text();
		String example = system.id().qualifiedName() + ".lab.example";
		if (text.isEmpty()) {
			return "%s has no FQDN. Give it one such as %s.".formatted(system.title(), example);
		}
		if (Ipv4Address.tryParse(text).isPresent()) {
			return "%s is named by its address %s. Give it a name with a domain such as %s.".formatted(system.title(), text, example);
		}
		return "%s is named '%s', which is not a fully qualified domain name. Write host and domain, such as %s."
				.formatted(system.title(), text, example);
	}
}
