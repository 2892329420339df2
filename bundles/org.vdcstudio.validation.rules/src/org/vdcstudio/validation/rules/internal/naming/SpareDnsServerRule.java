/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-09: names resolve also while one DNS server is down. */
public final class SpareDnsServerRule implements Rule {

	private static final RuleParameter<Integer> LEAST = RuleParameter.integer("least", "DNS servers that every system should ask", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-09", Severity.WARNING, "Every ESXi host and vCenter Server asks at least two DNS servers")
			.looksAt("EsxiHost", "VCenterServer", "DnsServer")
			.parameter(LEAST)
			.because("With a single DNS server its reboot is an outage of everything that names are needed for: logins, adding hosts, "
					+ "migrations between vCenter Servers, backups.")
			.except("Systems that ask the same server are one finding.")
			.except("Systems without any DNS server are the business of NAM-02.")
			.remedy("Add a second DNS server, and name it at the hosts and vCenter Servers.")
			.source("RFC 2182: Selection and Operation of Secondary DNS Servers", "https://www.rfc-editor.org/rfc/rfc2182")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Map<List<ElementId>, List<ManagedSystem>> clients = new LinkedHashMap<>();
		for (ManagedSystem system : ManagedSystem.of(context.topology())) {
			List<ElementId> servers = system.servers().stream().distinct().sorted().toList();
			if (!servers.isEmpty() && servers.size() < context.value(LEAST)) {
				clients.computeIfAbsent(servers, key -> new ArrayList<>()).add(system);
			}
		}
		clients.forEach((servers, systems) -> {
			ElementId server = servers.getFirst();
			String who = systems.getFirst().id() + (systems.size() == 1 ? " asks" : " and %d more ask".formatted(systems.size() - 1));
			context.report(Violation.on(server, "%s no DNS server but %s. Add a second one.".formatted(who, systems.getFirst().serverList()))
					.because("systems that ask it alone", systems.size()).see(systems.getFirst().id(), "asks no other server"));
		});
	}
}
