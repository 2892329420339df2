/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Optional;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-13: vMotion is not switched on at the default stack of a host that uses the vMotion stack. */
public final class DeadVmotionRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-13", Severity.WARNING, "vMotion is not switched on at the default stack of a host that uses the vMotion stack")
			.looksAt("VMkernelAdapter")
			.because("As soon as a host has an adapter on the vMotion stack, vMotion no longer uses adapters of the default stack. What is "
					+ "switched on there has no effect and misleads whoever reads it.")
			.except("Several adapters on the vMotion stack are multi-NIC vMotion.")
			.remedy("Switch vMotion off at the adapter of the default stack.")
			.source("vSphere 8.0 Networking, VMkernel networking layer", "docs.vmware.com, GUID-D4191320")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			Optional<VmotionHost> vmotion = VmotionHost.of(host).filter(each -> each.stack() == TcpIpStack.VMOTION);
			if (vmotion.isPresent()) {
				ElementId used = vmotion.get().adapters().getFirst().id();
				host.vmkernelAdapters(VMkernelService.VMOTION).filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT)
						.forEach(adapter -> reports.report(Violation
								.on(adapter.id(), "vMotion is on at %s but never uses it, because %s is on the vMotion stack. Switch it off."
										.formatted(adapter.id(), used))
								.at("services").see(used, "the adapter that vMotion uses")));
			}
		}
	}
}
