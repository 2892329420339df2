/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.PortBinding;
import org.vdcstudio.topology.snapshot.DistributedSwitch.DistributedPortGroup;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-24: vMs are not on ephemeral port groups. */
public final class EphemeralRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-24", Severity.WARNING, "VMs are not on ephemeral port groups")
			.looksAt("DistributedPortGroup", "VirtualNic")
			.because("Ports of an ephemeral port group are made by the host without vCenter Server, without its permissions, and their "
					+ "statistics and policies go with them.")
			.except("The VM of vCenter Server itself may be there: it has to find a network before vCenter Server runs.")
			.except("An ephemeral port group that nobody uses is kept for recovery.")
			.remedy("Use a port group with static binding.")
			.source("vCheck for vSphere: ephemeral port groups", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Clients clients = new Clients(context.snapshot());
		Map<ElementId, DistributedPortGroup> ephemeral = context.snapshot().distributedSwitches().stream()
				.flatMap(each -> each.portGroups().stream()).filter(group -> group.binding() == PortBinding.EPHEMERAL)
				.collect(Collectors.toMap(DistributedPortGroup::id, group -> group, (a, b) -> a));
		if (ephemeral.isEmpty()) {
			return;
		}
		Set<ElementId> vCenters = context.snapshot().vCenters().stream().map(VCenter::id).collect(Collectors.toSet());
		for (Host host : context.snapshot().hosts()) {
			host.portGroups().filter(group -> group.distributed().filter(ephemeral::containsKey).isPresent())
					.forEach(group -> clients.of(group).values().stream().filter(vm -> vm.provides().stream().noneMatch(vCenters::contains))
							.findFirst().ifPresent(vm -> reports.report(violation(group, vm))));
		}
	}

	private static Violation violation(PortGroup group, Vm vm) {
		ElementId id = group.distributed().orElseThrow();
		return Violation.on(id, "%s is ephemeral and %s uses it. Bind it statically.".formatted(id, vm.declaration())).at("binding")
				.see(vm.declaration(), "a VM on it");
	}
}
