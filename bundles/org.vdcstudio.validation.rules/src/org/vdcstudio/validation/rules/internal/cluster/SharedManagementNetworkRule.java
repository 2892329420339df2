/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-03: the hosts of an HA cluster share a management network. */
public final class SharedManagementNetworkRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-03", Severity.ERROR, "The hosts of an HA cluster share a management network")
			.looksAt("Cluster", "VMkernelAdapter")
			.because("The agents of HA elect a master and exchange heartbeats over the management networks. A host that is in none of the "
					+ "others' networks takes itself for isolated, or is taken for failed.")
			.except("Addresses from DHCP are not known, and hosts without a management address are the business of VMK-01.")
			.except("Hosts may have further management networks of their own.")
			.remedy("Give every host a management address in one common subnet.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable()) {
				check(members, context);
			}
		}
	}

	private static void check(ClusterMembers members, RuleContext context) {
		Map<Host, Set<Ipv4Prefix>> networks = new LinkedHashMap<>();
		members.hosts().forEach(host -> networks.put(host, networks(host)));
		networks.values().removeIf(Set::isEmpty);
		if (networks.size() < 2) {
			return;
		}
		Set<Ipv4Prefix> common = new LinkedHashSet<>(networks.values().iterator().next());
		for (Map.Entry<Host, Set<Ipv4Prefix>> each : networks.entrySet()) {
			Set<Ipv4Prefix> before = Set.copyOf(common);
			common.retainAll(each.getValue());
			if (common.isEmpty()) {
				context.report(Violation
						.on(members.id(), "The hosts of %s share no management network: %s is not in %s. Give all of them an address in one."
								.formatted(members.id(), each.getKey().id(), list(before)))
						.at("hosts").because("management networks of the hosts before", list(before))
						.because("management networks of " + each.getKey().id(), list(each.getValue()))
						.see(each.getKey().id(), "the first host outside"));
				return;
			}
		}
	}

	private static Set<Ipv4Prefix> networks(Host host) {
		return host.vmkernelAdapters(VMkernelService.MANAGEMENT).map(adapter -> adapter.address().value()).flatMap(Optional::stream)
				.map(Ipv4Interface::prefix).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String list(Set<Ipv4Prefix> networks) {
		return networks.stream().map(Ipv4Prefix::toString).sorted().collect(Collectors.joining(", "));
	}
}
