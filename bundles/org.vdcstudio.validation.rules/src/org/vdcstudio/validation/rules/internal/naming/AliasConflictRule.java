/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-17: an alias is alone at its name. */
public final class AliasConflictRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-17", Severity.ERROR, "No other record is at the name of an alias")
			.looksAt("ForwardZone", "AliasRecord", "AddressRecord")
			.because("A CNAME says that the name is only another word for its target. A server refuses to load a zone in which the same name "
					+ "has other records, and with it all names of the zone are gone.")
			.except("The name of the zone itself has records of its own, so an alias there is wrong too.")
			.remedy("Remove the alias, or the other record.")
			.source("RFC 1034, section 3.6.2: aliases and canonical names", "https://www.rfc-editor.org/rfc/rfc1034")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (DnsServer server : context.snapshot().dnsServers()) {
			server.forwardZones().forEach(zone -> check(zone, context));
		}
	}

	private static void check(DnsServer.ForwardZone zone, RuleContext context) {
		Map<DomainName, ElementId> taken = new HashMap<>();
		zone.domain().value().ifPresent(domain -> taken.put(domain, zone.id()));
		zone.addresses().forEach(record -> record.name().value().ifPresent(name -> taken.putIfAbsent(name, record.id())));
		for (DnsServer.AliasRecord alias : zone.aliases()) {
			Optional<DomainName> name = alias.name().value();
			@Nullable
			ElementId other = name.isPresent() ? taken.putIfAbsent(name.get(), alias.id()) : null;
			if (other != null) {
				context.report(Violation
						.on(alias.id(), "%s is an alias, but has other records too. Remove one or the other.".formatted(name.orElseThrow()))
						.at("owner").because("alias of", alias.target()).see(other, "what else is at this name"));
			}
		}
	}
}
