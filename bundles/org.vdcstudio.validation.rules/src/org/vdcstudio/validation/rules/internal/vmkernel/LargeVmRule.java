/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-09: large VMs are not moved over a single 1 Gbit link. */
public final class LargeVmRule implements Rule {

	private static final RuleParameter<Integer> LARGE = RuleParameter.integer("large",
			"From which memory on a VM counts as large, in GiB", 64);

	private static final RuleParameter<Integer> FAST = RuleParameter.integer("fast",
			"The bandwidth above which vMotion is fast enough for it, in Mbps", 1000);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-09", Severity.WARNING, "Large VMs are not moved over a single 1 Gbit link")
			.looksAt("VirtualMachine", "VMkernelAdapter")
			.because("Copying 64 GiB over 1 Gbit takes ten minutes without a single page changing meanwhile; a busy guest changes faster than "
					+ "that, and is slowed down until the copy ends.")
			.except("Several vMotion adapters on NICs of their own add up.")
			.except("VMs that are off, and VMs on hosts without vMotion, do not move while they run.")
			.remedy("Use 10 Gbit for vMotion, or several adapters for it.")
			.parameter(LARGE)
			.parameter(FAST)
			.source("Dell KB 000140474: vMotion requirements", "dell.com, 000140474")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final long GIB = 1L << 30;
	private static final long MEGA = 1_000_000;

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		long large = context.value(LARGE) * GIB;
		long fast = context.value(FAST) * MEGA;
		for (Vm vm : context.snapshot().vms()) {
			if (vm.power() == PowerState.ON && vm.memory().filter(memory -> memory.bytes() >= large).isPresent()) {
				Optional<VmotionHost> host = vm.host().flatMap(context.snapshot()::host).flatMap(VmotionHost::of);
				long bandwidth = host.map(each -> bandwidth(each, context.topology())).orElse(0L);
				if (bandwidth > 0 && bandwidth <= fast) {
					reports.report(Violation
							.on(vm.declaration(), "%s has %s and moves over %s. Use 10 Gbit for vMotion, or several adapters.".formatted(
									vm.declaration(), vm.memory().get(), new DataRate(bandwidth)))
							.at("memory").because("vMotion bandwidth of " + host.get().host().id(), new DataRate(bandwidth)));
				}
			}
		}
	}

	private static long bandwidth(VmotionHost host, Topology topology) {
		return host.adapters().stream().map(adapter -> NicSpeed.fastest(topology, adapter)).flatMap(Optional::stream)
				.mapToLong(DataRate::bitsPerSecond).sum();
	}
}
