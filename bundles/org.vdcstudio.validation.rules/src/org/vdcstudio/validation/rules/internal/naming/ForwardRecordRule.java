/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-02: every management name resolves. */
public final class ForwardRecordRule implements Rule {

	private static final QuickFix ADD_RECORD = new AddAddressRecord();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-02", Severity.ERROR, "A forward record exists for the name of every ESXi host and vCenter Server")
			.looksAt("EsxiHost", "VCenterServer", "DnsServer")
			.because("vCenter Server cannot be installed, and hosts cannot be added to it, before their names resolve.")
			.except("A CNAME that leads to an A record resolves.")
			.except("A host that names its DNS servers is judged by those, any other by all DNS servers of the design.")
			.remedy("Add an A record for the name to a forward zone of a DNS server that the system asks.")
			.source("vSphere 6.7, DNS requirements for vCenter Server", "docs.vmware.com, GUID-24D34C53")
			.source("vSphere 7.0, prerequisites for deploying vCenter Server", "docs.vmware.com, GUID-8F62E118")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.quickFix(ADD_RECORD.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADD_RECORD);
	}

	@Override
	public void check(RuleContext context) {
		for (ManagedSystem system : ManagedSystem.of(context.topology())) {
			Optional<DomainName> name = system.qualifiedName();
			if (name.isPresent() && context.topology().names().forward(name.get(), system.servers()).isEmpty()) {
				context.report(Violation
						.on(system.id(), "%s has no forward record: %s does not resolve. Add an A record for it."
								.formatted(system.title(), name.get()))
						.at("fqdn").because("DNS servers asked", system.serverList())
						.because("forward lookup of " + name.get(), "no such name"));
			}
		}
	}
}
