/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-26: vMkernel adapters for storage do not carry vMotion. */
public final class VmotionOnStorageRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-26", Severity.WARNING, "VMkernel adapters for storage do not carry vMotion")
			.looksAt("VMkernelAdapter", "IscsiAdapter")
			.because("A migration takes all the bandwidth it gets. On the adapter of vSAN or iSCSI it stalls the disks of every VM on the host.")
			.except("vMotion and other services on one adapter are the business of VMK-04.")
			.remedy("Give vMotion an adapter and network of its own.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.vmk-storage",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			host.vmkernelAdapters(VMkernelService.VMOTION).forEach(adapter -> StorageDuty.of(host, adapter)
					.ifPresent(duty -> reports.report(Violation
							.on(adapter.id(), "%s carries vMotion and storage (%s). Give vMotion an adapter of its own.".formatted(adapter.id(), duty))
							.at("services").because(adapter.id().qualifiedName(), duty))));
		}
	}
}
