/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-11: names consist of what names may consist of. */
public final class DnsNameRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-11", Severity.ERROR, "Names consist of letters, digits and inner hyphens, at most 63 in a label and 253 in all")
			.looksAt("DnsServer", "NtpSource", "StorageArray", "ForwardZone", "AddressRecord", "AliasRecord", "PointerRecord")
			.because("Other characters, underscores above all, are refused by resolvers, certificates and installers, each in its own "
					+ "place, so that a name works here and fails there.")
			.except("Upper case and a trailing dot do not matter.")
			.except("Names of hosts and vCenter Servers are the business of NAM-01.")
			.remedy("Correct the name; a hyphen stands in well for an underscore.")
			.source("RFC 1123, section 2.1: host names and numbers", "https://www.rfc-editor.org/rfc/rfc1123")
			.source("RFC 1035, section 2.3.4: size limits", "https://www.rfc-editor.org/rfc/rfc1035")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		DesignSnapshot design = context.snapshot();
		for (DnsServer server : design.dnsServers()) {
			judge(server.id(), "fqdn", server.fqdn(), context);
			for (DnsServer.ForwardZone zone : server.forwardZones()) {
				judge(zone.id(), "name", zone.domain(), context);
				if (zone.domain().value().isPresent()) {
					zone.addresses().forEach(each -> judge(each.id(), "owner", each.name(), context));
					zone.aliases().forEach(each -> {
						judge(each.id(), "owner", each.name(), context);
						judge(each.id(), "target", each.target(), context);
					});
				}
			}
			server.reverseZones().forEach(zone -> zone.pointers().forEach(each -> judge(each.id(), "target", each.target(), context)));
		}
		design.ntpSources().forEach(source -> judge(source.id(), "fqdn", source.fqdn(), context));
		design.arrays().forEach(array -> judge(array.id(), "fqdn", array.fqdn(), context));
	}

	private static void judge(ElementId element, String feature, Written<DomainName> name, RuleContext context) {
		if (name.isWrong()) {
			context.report(Violation.on(element, "'%s' can be no name in DNS. Use letters, digits and inner hyphens.".formatted(name))
					.at(feature).because("name", name));
		}
	}
}
