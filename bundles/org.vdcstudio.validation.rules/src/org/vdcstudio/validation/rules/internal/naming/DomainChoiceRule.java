/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-14: the domain is one that only DNS answers for. */
public final class DomainChoiceRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-14", Severity.INFORMATION, "No zone is in .local, and none is a single label")
			.looksAt("DnsServer", "ForwardZone")
			.because("Names in .local belong to multicast DNS: many systems never ask a DNS server for them. A domain of one label is looked "
					+ "up in search domains first, and some systems refuse it.")
			.remedy("Use a subdomain of a domain you own, or one below home.arpa or internal.")
			.source("RFC 6762: Multicast DNS", "https://www.rfc-editor.org/rfc/rfc6762")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		DomainName local = DomainName.parse("local");
		Set<DomainName> reported = new HashSet<>();
		for (DnsServer server : context.snapshot().dnsServers()) {
			for (DnsServer.ForwardZone zone : server.forwardZones()) {
				Optional<DomainName> domain = zone.domain().value();
				if (domain.isPresent() && (domain.get().isWithin(local) || domain.get().parent().isEmpty()) && reported.add(domain.get())) {
					String why = domain.get().isWithin(local) ? "is meant for multicast DNS" : "is a single label";
					context.report(Violation
							.on(zone.id(), "Zone %s %s. Use a subdomain of a domain you own.".formatted(domain.get(), why)).at("name")
							.because("zone", domain.get()));
				}
			}
		}
	}
}
