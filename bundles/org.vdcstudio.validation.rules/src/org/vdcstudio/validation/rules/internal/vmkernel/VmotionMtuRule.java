/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;

import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-11: the vMotion adapters of a cluster have one MTU. */
public final class VmotionMtuRule implements Rule {

	private static final QuickFix ADJUST = new AdjustVmotionMtu();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-11", Severity.ERROR, "The vMotion adapters of a cluster have one MTU")
			.looksAt("VMkernelAdapter", "Cluster")
			.because("vMotion sends packets as large as its own adapter allows and forbids fragmenting them. A peer with a smaller MTU never "
					+ "sees the large ones; the migration stalls and fails.")
			.except("Hosts of different clusters may differ, as long as they exchange no VMs.")
			.except("The MTU that most hosts of the cluster have is taken for the one that is meant.")
			.remedy("Set the same MTU everywhere.")
			.source("Broadcom KB 432825: vMotion fails when the MTU does not match",
					"https://knowledge.broadcom.com/external/article/432825")
			.quickFix(ADJUST.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADJUST);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			List<VmkernelAdapter> adapters = VmotionHost.in(members).stream().flatMap(host -> host.adapters().stream()).toList();
			if (adapters.isEmpty()) {
				continue;
			}
			int usual = VmotionHost.mostFrequent(adapters.stream().map(VmkernelAdapter::mtu).toList());
			VmkernelAdapter model = adapters.stream().filter(adapter -> adapter.mtu() == usual).findFirst().orElseThrow();
			adapters.stream().filter(adapter -> adapter.mtu() != usual).forEach(adapter -> reports.report(Violation
					.on(adapter.id(), "vMotion adapter %s has an MTU of %d, those of other hosts in %s have %d. Set it to %d.".formatted(
							adapter.id(), adapter.mtu(), members.id(), usual, usual))
					.at("mtu").because("MTU of " + adapter.id(), adapter.mtu()).because(AdjustVmotionMtu.USUAL, usual)
					.see(model.id(), "an adapter with the usual MTU")));
		}
	}
}
