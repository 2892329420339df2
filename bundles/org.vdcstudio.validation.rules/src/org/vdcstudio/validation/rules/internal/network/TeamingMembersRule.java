/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.topology.snapshot.DistributedSwitch;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.NetworkPolicies;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-04: a team names uplinks of its own switch, each once. */
public final class TeamingMembersRule implements Rule {

	private static final QuickFix REMOVE = new RemoveStandby();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-04", Severity.ERROR, "A team names uplinks of its own switch, each once")
			.looksAt("StandardSwitch", "PortGroup", "DistributedSwitch", "DistributedPortGroup")
			.because("A NIC is active, standby or unused. ESXi refuses one that is both active and standby, and one that is no uplink of the "
					+ "switch.")
			.except("A team that is not named uses all uplinks.")
			.remedy("Remove the NIC from one of the lists, or make it an uplink of the switch.")
			.source("Terraform provider for vSphere: host_virtual_switch",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.quickFix(REMOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				if (each.distributed().isEmpty()) {
					check(each.id(), each.policies(), each.uplinks(), each.id(), reports);
					each.portGroups().forEach(group -> check(group.id(), group.policies(), each.uplinks(), each.id(), reports));
				}
			}
		}
		for (DistributedSwitch each : context.snapshot().distributedSwitches()) {
			List<ElementId> uplinks = Stream.concat(each.uplinks().stream(), each.lags().stream()).toList();
			check(each.id(), each.policies(), uplinks, each.id(), reports);
			each.portGroups().forEach(group -> check(group.id(), group.policies(), uplinks, each.id(), reports));
		}
	}

	private static void check(ElementId element, NetworkPolicies policies, List<ElementId> uplinks, ElementId owner, FleetReports reports) {
		for (int i = 0; i < policies.standby().size(); i++) {
			ElementId uplink = policies.standby().get(i);
			if (policies.active().contains(uplink)) {
				reports.report(Violation
						.on(element, "%s is both active and standby. Decide for one.".formatted(uplink)).at("standbyUplinks", i)
						.about("both").because("active", uplink).because("standby", uplink).see(uplink, "the uplink"));
			}
		}
		foreign(element, policies.active(), "activeUplinks", uplinks, owner, reports);
		foreign(element, policies.standby(), "standbyUplinks", uplinks, owner, reports);
	}

	private static void foreign(ElementId element, List<ElementId> named, String feature, List<ElementId> uplinks, ElementId owner,
			FleetReports reports) {
		for (int i = 0; i < named.size(); i++) {
			if (!uplinks.contains(named.get(i))) {
				reports.report(Violation
						.on(element, "%s is in the team, but no uplink of %s. Add it to the uplinks.".formatted(named.get(i), owner))
						.at(feature, i).about("foreign").because("uplinks of " + owner,
								uplinks.isEmpty() ? "none" : uplinks.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", ")))
						.see(named.get(i), "the NIC"));
			}
		}
	}
}
