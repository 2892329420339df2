/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.NtpSource;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-22: the name of a time source resolves. */
public final class TimeSourceNameRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-22", Severity.INFORMATION, "The name of a time source in a designed zone resolves")
			.looksAt("NtpSource", "DnsServer")
			.because("A source whose name does not resolve is no source, and nobody notices until the clocks have run apart.")
			.except("Names outside of all designed zones are resolved by others.")
			.except("A source that is asked by address needs no name.")
			.remedy("Add an A record for the name, or give the source an address.")
			.source("Terraform provider for VMware Cloud Foundation, issue 77 (NTP servers by name)",
					"https://github.com/vmware/terraform-provider-vcf/issues/77")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		NameResolution names = context.topology().names();
		List<ElementId> servers = names.serversOf(List.of());
		for (NtpSource source : context.snapshot().ntpSources()) {
			Optional<DomainName> name = source.fqdn().value();
			if (name.isPresent() && source.addresses().isEmpty() && names.forwardZone(name.get(), servers).isPresent()
					&& names.forward(name.get(), servers).isEmpty()) {
				context.report(Violation
						.on(source.id(), "%s has no A record in its zone. Add one, or give the source an address.".formatted(name.get())).at("fqdn")
						.because("forward lookup of " + name.get(), "nothing"));
			}
		}
	}
}
