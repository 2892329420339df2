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
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-06: short host names are unique in an HA cluster. */
public final class ClusterHostNameRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-06", Severity.ERROR, "The short names of the hosts of an HA cluster are unique")
			.looksAt("Cluster", "EsxiHost")
			.because("HA agents find each other by name. With two hosts of one short name, in different domains, logs and tools that shorten "
					+ "names, and with search domains the agents themselves, take one for the other.")
			.except("Hosts with the same full name are the business of NAM-05.")
			.except("Without HA the domain tells them apart.")
			.remedy("Rename one of the hosts.")
			.source("vSphere 6.7 Availability, p. 31 (HA checklist)", "docs.vmware.com, vSphere 6.7 Availability")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			if (cluster.highAvailability()) {
				check(cluster, context);
			}
		}
	}

	private static void check(Cluster cluster, RuleContext context) {
		Map<String, Host> first = new HashMap<>();
		for (ElementId id : cluster.hosts()) {
			Optional<Host> host = context.snapshot().host(id);
			Optional<DomainName> name = host.flatMap(found -> found.fqdn().value());
			if (name.isEmpty()) {
				continue;
			}
			@Nullable
			Host other = first.putIfAbsent(name.get().host(), host.get());
			if (other != null && !other.fqdn().value().equals(name)) {
				context.report(Violation
						.on(id, "%s and %s of HA cluster %s have the short name %s. Rename one of them.".formatted(id, other.id(), cluster.id(),
								name.get().host()))
						.at("fqdn").because("name of " + id, name.get()).because("name of " + other.id(), other.fqdn())
						.see(other.id(), "the other host with this short name").see(cluster.id(), "the cluster"));
			}
		}
	}
}
