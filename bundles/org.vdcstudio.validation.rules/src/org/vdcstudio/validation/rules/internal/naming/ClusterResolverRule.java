/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** NAM-10: the hosts of a cluster resolve names in the same way. */
public final class ClusterResolverRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-10", Severity.WARNING, "All hosts of a cluster ask the same DNS servers and have the same search domain")
			.looksAt("Cluster", "EsxiHost")
			.because("A host that asks elsewhere sees another world: a name that works on its neighbours does not on it, and after an HA "
					+ "restart it is the network that seems to be at fault.")
			.except("The order of the servers does not matter.")
			.except("Hosts that name no server ask all of the design.")
			.remedy("Say the same for all hosts of the cluster, best in a host template.")
			.source("VMware Cloud Builder: validation tasks of a bring-up", "https://my-cloudy-world.com/2021/05/28/vmware-cloud-builder-bringup-validation-tasks")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		NameResolution names = context.topology().names();
		for (Cluster cluster : context.snapshot().clusters()) {
			List<Host> hosts = cluster.hosts().stream().flatMap(id -> context.snapshot().host(id).stream()).toList();
			report(cluster, hosts, "dnsServers", host -> String.join(", ",
					names.serversOf(host.dnsServers()).stream().map(ElementId::qualifiedName).sorted().toList()), declarations);
			report(cluster, hosts, "searchDomain", host -> host.services().searchDomain().text().toLowerCase(Locale.ROOT), declarations);
		}
	}

	private static void report(Cluster cluster, List<Host> hosts, String feature, Function<Host, String> value, Declarations declarations) {
		Majority.of(hosts, value).ifPresent(usual -> {
			for (Host host : hosts) {
				String own = value.apply(host);
				if (!own.equals(usual)) {
					declarations.report(Violation
							.on(host.declaration(), "%s has %s where most hosts of cluster %s have %s. Say the same for all of them."
									.formatted(host.declaration(), shown(own), cluster.id(), shown(usual)))
							.at(feature).because("most hosts", shown(usual)).because(host.id().qualifiedName(), shown(own))
							.see(cluster.id(), "the cluster"));
				}
			}
		});
	}

	private static String shown(String value) {
		return value.isEmpty() ? "nothing" : value;
	}
}
