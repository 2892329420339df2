/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-21: with several vMotion adapters, each has an active uplink of its own. */
public final class MultiNicVmotionRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-21", Severity.WARNING, "With several vMotion adapters, each has an active uplink of its own")
			.looksAt("VMkernelAdapter", "PortGroup")
			.because("Multi-NIC vMotion spreads a migration over its adapters. Two of them on one NIC share its bandwidth, and leave the other "
					+ "NIC idle.")
			.except("A single vMotion adapter may use any team.")
			.except("Adapters on switches without uplinks are not judged.")
			.remedy("Name one active uplink for each port group and the others as standby.")
			.source("VMware KB 2007467: multiple-NIC vMotion",
					"https://knowledge.broadcom.com/external/article?legacyId=2007467")
			.source("Broadcom KB 318546 (VMware KB 2010877): multi-homing on ESXi",
					"https://knowledge.broadcom.com/external/article/318546")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			List<VmkernelAdapter> adapters = VmotionHost.of(host).map(VmotionHost::adapters).orElse(List.of());
			if (adapters.size() > 1) {
				Map<ElementId, VmkernelAdapter> owners = new HashMap<>();
				adapters.forEach(adapter -> check(adapter, owners, context.topology(), reports));
			}
		}
	}

	private static void check(VmkernelAdapter adapter, Map<ElementId, VmkernelAdapter> owners, Topology topology, FleetReports reports) {
		List<ElementId> active = topology.teaming().team(adapter.portGroup()).map(Team::active).orElse(List.of());
		for (ElementId nic : active) {
			@Nullable
			VmkernelAdapter first = owners.putIfAbsent(nic, adapter);
			if (first != null) {
				reports.report(Violation
						.on(adapter.id(), "%s and %s both carry vMotion over %s. Give each an active uplink of its own.".formatted(first.id(),
								adapter.id(), nic))
						.because("active uplinks of " + adapter.id(),
								active.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", ")))
						.see(first.id(), "the other vMotion adapter"));
				return;
			}
		}
	}
}
