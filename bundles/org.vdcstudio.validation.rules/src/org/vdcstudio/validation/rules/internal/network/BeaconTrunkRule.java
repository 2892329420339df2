/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-12: beacon probing is not used where guests tag their frames. */
public final class BeaconTrunkRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-12", Severity.WARNING, "Beacon probing is not used where guests tag their frames")
			.looksAt("PortGroup", "StandardSwitch", "DistributedPortGroup", "DistributedSwitch")
			.because("Beacons are sent in the VLANs that the switch knows. Where guests set the tags it knows none, and beacon probing is not "
					+ "supported.")
			.except("Link status works with every VLAN.")
			.remedy("Use link status.")
			.source("vSphere 5.5 Networking, teaming and failover", "docs.vmware.com, GUID-4D97C749")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			host.portGroups().filter(PortGroup::isTrunk)
					.filter(group -> context.topology().teaming().team(group.id())
							.filter(team -> team.failureDetection() == FailureDetection.BEACON).isPresent())
					.forEach(group -> reports.report(Violation
							.on(group.distributed().orElse(group.id()), "%s leaves VLAN tags to its guests and probes with beacons. Use link status."
									.formatted(group.label()))
							.at("failureDetection").because("failure detection", FailureDetection.BEACON.getLiteral())));
		}
	}
}
