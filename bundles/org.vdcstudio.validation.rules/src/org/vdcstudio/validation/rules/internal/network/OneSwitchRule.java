/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-08: the uplinks of a virtual switch go to several physical switches. */
public final class OneSwitchRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-08", Severity.INFORMATION, "The uplinks of a virtual switch go to several physical switches")
			.looksAt("StandardSwitch", "DistributedSwitch", "PhysicalSwitch")
			.because("Two NICs on one physical switch survive a broken cable, but not the failure or upgrade of that switch.")
			.except("NICs of which the design does not show the physical ports are not judged.")
			.except("A design with one physical switch has no other to go to.")
			.remedy("Plug one of the NICs into another switch.")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		if (context.snapshot().physicalSwitches().size() < 2) {
			return;
		}
		FleetReports reports = new FleetReports(context);
		PhysicalPorts ports = new PhysicalPorts(context.snapshot());
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				List<PhysicalPort> behind = host.nics().stream().filter(nic -> each.uplinks().contains(nic.id())).map(ports::behind)
						.flatMap(Optional::stream).toList();
				if (behind.size() > 1 && behind.size() == each.uplinks().size()
						&& behind.stream().map(PhysicalPort::physicalSwitch).distinct().count() == 1) {
					ElementId only = behind.getFirst().physicalSwitch();
					reports.report(Violation
							.on(each.id(), "All uplinks of %s end at %s. Plug one into another switch.".formatted(each.id(), only))
							.because("physical switches behind " + each.id(), only).see(only, "the only switch"));
				}
			}
		}
	}
}
