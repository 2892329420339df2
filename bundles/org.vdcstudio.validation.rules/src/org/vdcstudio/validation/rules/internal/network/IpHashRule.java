/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-09: iP hash goes with a static link aggregation on the physical switch. */
public final class IpHashRule implements Rule {

	private static final QuickFix SET = new SetLoadBalancing();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-09", Severity.ERROR, "IP hash goes with a static link aggregation on the physical switch")
			.looksAt("StandardSwitch", "PortGroup", "PhysicalSwitch", "LinkAggregation")
			.because("With IP hash the frames of one VM leave by every active NIC. A physical switch that does not know that the ports belong "
					+ "together learns the MAC address anew with each frame and drops or floods.")
			.except("Uplinks of which the design does not show the physical ports are not judged.")
			.except("A LAG of a distributed switch speaks LACP and needs an LACP bundle instead.")
			.except("One active NIC hashes to itself.")
			.remedy("Bundle the ports of all active NICs in one static LAG, or use the originating port.")
			.source("vSphere 6.5.1 Networking, p. 104 (teaming and failover)", "docs.vmware.com")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 261 (IP hash)", "EN-001733")
			.quickFix(SET.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(SET);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		PhysicalPorts ports = new PhysicalPorts(context.snapshot());
		Teams.forEach(context, (place, team) -> {
			if (team.loadBalancing() == LoadBalancing.IP_HASH && team.active().size() > 1 && team.lag().isEmpty()) {
				List<ElementId> links = team.active().stream().map(context.topology().layer2()::nic).flatMap(Optional::stream)
						.map(PhysicalNic::link).flatMap(Optional::stream).filter(ports::isPort).toList();
				if (links.size() == team.active().size() && !ports.areOneStaticBundle(links)) {
					reports.report(Violation
							.on(place, "%s spreads frames by IP hash, but the physical ports of its NICs are no static bundle. Bundle them."
									.formatted(place))
							.at("loadBalancing").because("active NICs", list(team.active())).because("physical ports", list(links))
							.see(links.getFirst(), "one of the ports"));
				}
			}
		});
	}

	private static String list(List<ElementId> elements) {
		return elements.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", "));
	}
}
