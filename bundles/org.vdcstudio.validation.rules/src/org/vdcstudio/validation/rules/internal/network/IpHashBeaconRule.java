/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;

import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-10: iP hash finds failed NICs by their link. */
public final class IpHashBeaconRule implements Rule {

	private static final QuickFix LINK = new UseLinkStatus();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-10", Severity.ERROR, "IP hash finds failed NICs by their link")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("With IP hash all NICs are one bundle to the physical switch, which may send a beacon back to any of them. Beacon probing "
					+ "then takes working NICs for failed ones; it is not supported.")
			.except("Beacon probing with other kinds of load balancing is judged by NET-11 and NET-12.")
			.remedy("Use link status.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 261 (IP hash)", "EN-001733")
			.source("vSphere 6.5.1 Networking, p. 104 (teaming and failover)", "docs.vmware.com")
			.quickFix(LINK.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(LINK);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Teams.forEach(context, (place, team) -> {
			if (team.loadBalancing() == LoadBalancing.IP_HASH && team.failureDetection() == FailureDetection.BEACON) {
				reports.report(Violation.on(place, "%s combines IP hash with beacon probing. Use link status.".formatted(place))
						.at("failureDetection").because("load balancing", "ip-hash").because("failure detection", "beacon"));
			}
		});
	}
}
