/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-14: the physical ports of a port group pass its VLAN. */
public final class TrunkRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-14", Severity.ERROR, "The physical ports of a port group pass its VLAN")
			.looksAt("PortGroup", "DistributedPortGroup", "PhysicalPort")
			.because("A port drops tagged frames of VLANs it does not trunk. Whoever is in the port group is cut off as soon as its frames take "
					+ "that NIC.")
			.except("Port groups without a VLAN, and those that leave tags to the guest, depend on more than one port.")
			.except("NICs of which the design does not show the physical port, and unused ones, are not judged.")
			.remedy("Trunk the VLAN on the physical port.")
			.source("VCF 9 planning prerequisites", "https://drpranayjha.com/vcf-9-planning-prerequisites")
			.source("VLAN trunks (background)", "general engineering knowledge")
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
			Map<ElementId, PhysicalPort> behind = new HashMap<>();
			host.nics().forEach(nic -> ports.behind(nic).ifPresent(port -> behind.put(nic.id(), port)));
			if (!behind.isEmpty()) {
				host.portGroups().filter(group -> group.vlan() > 0 && !group.isTrunk())
						.forEach(group -> check(group, behind, context, reports));
			}
		}
	}

	private static void check(PortGroup group, Map<ElementId, PhysicalPort> behind, RuleContext context, FleetReports reports) {
		List<ElementId> active = context.topology().teaming().team(group.id()).map(Team::active).orElse(List.of());
		active.stream().map(nic -> Optional.ofNullable(behind.get(nic))).flatMap(Optional::stream)
				.filter(port -> !passes(port, group.vlan())).findFirst().ifPresent(port -> reports.report(Violation
						.on(group.distributed().orElse(group.id()), "%s is in VLAN %d, which %s does not pass. Trunk it there.".formatted(
								group.label(), group.vlan(), port.id()))
						.at("vlan").because("VLANs trunked on " + port.id(), trunks(port)).see(port.declaration(), "the physical port")));
	}

	private static boolean passes(PhysicalPort port, int vlan) {
		return port.trunkVlans().stream().anyMatch(range -> range.value().filter(each -> each.contains(vlan)).isPresent());
	}

	private static String trunks(PhysicalPort port) {
		return port.trunkVlans().isEmpty() ? "none"
				: port.trunkVlans().stream().map(Object::toString).collect(Collectors.joining(", "));
	}
}
