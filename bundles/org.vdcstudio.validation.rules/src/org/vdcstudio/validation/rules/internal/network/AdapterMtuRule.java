/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-05: the MTU of a VMkernel adapter fits into its virtual switch and the ports behind it. */
public final class AdapterMtuRule implements Rule {

	private static final QuickFix RAISE = new RaiseSwitchMtu();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-05", Severity.ERROR, "The MTU of a VMkernel adapter fits into its virtual switch and the ports behind it")
			.looksAt("VMkernelAdapter", "StandardSwitch", "DistributedSwitch", "PhysicalPort")
			.because("vMotion, vSAN and iSCSI send packets as large as their adapter allows and forbid fragmenting them. What the virtual "
					+ "switch or a physical port cannot pass is dropped without a word, while small packets such as pings get through.")
			.except("A switch with a larger MTU than its adapters is harmless.")
			.except("Physical ports that the design does not show are not judged.")
			.remedy("Raise the MTU of the switch, or lower that of the adapter.")
			.source("Broadcom KB 419088: MTU of a virtual switch and packets that must not be fragmented",
					"https://knowledge.broadcom.com/external/article/419088")
			.source("vSphere 6.5.1 Storage, p. 98 (iSCSI network troubleshooting, jumbo frames)", "docs.vmware.com")
			.source("Broadcom KB 432825: vMotion fails when the MTU does not match",
					"https://knowledge.broadcom.com/external/article/432825")
			.quickFix(RAISE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(RAISE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Map<ElementId, PhysicalPort> ports = new HashMap<>();
		context.snapshot().physicalSwitches().forEach(each -> each.ports().forEach(port -> ports.putIfAbsent(port.id(), port)));
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				for (PortGroup group : each.portGroups()) {
					group.vmkernelAdapters().forEach(adapter -> check(adapter, each, ports, context, reports));
				}
			}
		}
	}

	private static void check(VmkernelAdapter adapter, VirtualSwitch owner, Map<ElementId, PhysicalPort> ports, RuleContext context,
			FleetReports reports) {
		ElementId known = owner.distributed().orElse(owner.id());
		if (adapter.mtu() > owner.mtu()) {
			reports.report(violation(adapter, known, owner.mtu()));
			return;
		}
		context.topology().teaming().team(adapter.portGroup()).map(Team::active).orElse(List.of()).stream()
				.map(context.topology().layer2()::nic).flatMap(Optional::stream).map(PhysicalNic::link).flatMap(Optional::stream)
				.map(link -> Optional.ofNullable(ports.get(link))).flatMap(Optional::stream).filter(port -> port.mtu() < adapter.mtu())
				.findFirst().ifPresent(port -> reports.report(violation(adapter, port.declaration(), port.mtu())));
	}

	private static Violation violation(VmkernelAdapter adapter, ElementId narrow, int mtu) {
		return Violation
				.on(adapter.id(), "%s sends packets of %d bytes, but %s passes at most %d. Raise its MTU.".formatted(adapter.id(),
						adapter.mtu(), narrow, mtu))
				.at("mtu").because("MTU of " + adapter.id(), adapter.mtu()).because("MTU of " + narrow, mtu).see(narrow, "too narrow");
	}
}
