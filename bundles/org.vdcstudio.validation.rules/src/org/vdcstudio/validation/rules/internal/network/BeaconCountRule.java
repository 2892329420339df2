/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-11: beacon probing has at least three NICs. */
public final class BeaconCountRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-11", Severity.WARNING, "Beacon probing has at least three NICs")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("When one of two NICs no longer hears the other, neither knows which of them has failed. The host then sends every frame "
					+ "by both.")
			.except("With IP hash it is the business of NET-10.")
			.remedy("Use link status, or add a third NIC.")
			.source("Terraform provider for vSphere: host_virtual_switch",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.source("vSphere 6.5.1 Networking, p. 104 (teaming and failover)", "docs.vmware.com")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int LEAST_NICS = 3;

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Teams.forEach(context, (place, team) -> {
			int nics = team.active().size() + team.standby().size();
			if (team.failureDetection() == FailureDetection.BEACON && team.loadBalancing() != LoadBalancing.IP_HASH && nics < LEAST_NICS) {
				reports.report(Violation
						.on(place, "%s probes with beacons over %d NICs, too few to tell which has failed. Use link status.".formatted(place, nics))
						.at("failureDetection").because("NICs in the team", nics));
			}
		});
	}
}
