/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** NAM-05: a name belongs to one system. */
public final class UniqueNameRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-05", Severity.ERROR, "No two systems have the same name")
			.looksAt("EsxiHost", "VCenterServer", "DnsServer", "StorageArray")
			.because("A name that two systems claim leads to one of them at random, or to both by turns. vCenter Server refuses a second host "
					+ "of the same name, and certificates of one are presented by the other.")
			.except("A DNS server and a storage array may be one machine in two roles.")
			.except("Two systems with one address are the business of IPA-01.")
			.remedy("Give each system a name of its own; in a fleet use the counter {n} in the name.")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.build();

	private record Holder(ElementId id, DomainName name, boolean isManaged) {
	}

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		Map<DomainName, Holder> first = new HashMap<>();
		holders(context.topology()).forEach(holder -> {
			@Nullable
			Holder other = first.putIfAbsent(holder.name(), holder);
			if (other != null && (holder.isManaged() || other.isManaged())) {
				ElementId place = declarations.of(holder.id());
				declarations.report(Violation
						.on(place, "%s is called %s, and so is %s. Give each a name of its own.".formatted(holder.id(), holder.name(), other.id()))
						.at("fqdn").because("name", holder.name()).see(other.id(), "the other system with this name"));
			}
		});
	}

	private static Stream<Holder> holders(Topology topology) {
		DesignSnapshot design = topology.snapshot();
		Stream<Holder> managed = ManagedSystem.of(topology).stream()
				.flatMap(system -> system.qualifiedName().stream().map(name -> new Holder(system.id(), name, true)));
		Stream<Holder> servers = design.dnsServers().stream()
				.flatMap(server -> server.fqdn().value().stream().map(name -> new Holder(server.id(), name, false)));
		Stream<Holder> arrays = design.arrays().stream()
				.flatMap(array -> array.fqdn().value().stream().map(name -> new Holder(array.id(), name, false)));
		return Stream.concat(Stream.concat(servers, arrays), managed);
	}
}
