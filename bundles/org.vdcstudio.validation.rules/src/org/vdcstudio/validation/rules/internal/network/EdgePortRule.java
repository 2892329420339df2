/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-15: physical ports of hosts are edge ports for spanning tree. */
public final class EdgePortRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-15", Severity.WARNING, "Physical ports of hosts are edge ports for spanning tree")
			.looksAt("PhysicalPort", "PhysicalNic")
			.because("When a link comes up, a port that is no edge port (PortFast) listens and learns for half a minute before it passes "
					+ "frames. Host and HA take the NIC for working meanwhile.")
			.except("Virtual switches do not take part in spanning tree, so no loop can arise.")
			.except("Ports between switches are no edge ports.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Make it an edge port, for trunks too.")
			.source("vSphere 5.5 Networking, teaming and failover", "docs.vmware.com, GUID-4D97C749")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		PhysicalPorts ports = new PhysicalPorts(context.snapshot());
		for (Host host : context.snapshot().hosts()) {
			host.nics().forEach(nic -> ports.behind(nic).filter(port -> !port.edge()).ifPresent(port -> reports.report(Violation
					.on(port.declaration(), "%s, the port of %s, is no edge port: its frames wait for spanning tree. Make it one.".formatted(
							port.declaration(), nic.id()))
					.at("edge").see(nic.id(), "the NIC"))));
		}
	}
}
