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

/** VMK-05: management is off on VMkernel adapters for storage. */
public final class ManagementOnStorageRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-05", Severity.WARNING, "Management is off on VMkernel adapters for storage")
			.looksAt("VMkernelAdapter", "IscsiAdapter")
			.because("Every adapter with the management service on answers administrators and takes part in the elections of HA. On a storage "
					+ "network that opens the host to whoever is there, and HA takes the storage network for a way to manage.")
			.except("Management and vMotion on one adapter are the business of VMK-04.")
			.remedy("Switch management off there; leave it to the adapter in the management network.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.vmk-management",
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
			host.vmkernelAdapters(VMkernelService.MANAGEMENT).forEach(adapter -> StorageDuty.of(host, adapter)
					.ifPresent(duty -> reports.report(Violation
							.on(adapter.id(), "%s carries management and storage (%s). Switch management off there.".formatted(adapter.id(), duty))
							.at("services").because(adapter.id().qualifiedName(), duty))));
		}
	}
}
