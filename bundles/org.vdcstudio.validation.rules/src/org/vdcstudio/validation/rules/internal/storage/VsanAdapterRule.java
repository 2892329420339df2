/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-33: every host of a vSAN cluster talks vSAN. */
public final class VsanAdapterRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-33", Severity.ERROR, "Every host of a vSAN cluster has a VMkernel adapter for vSAN")
			.looksAt("EsxiHost", "Cluster", "VMkernelAdapter")
			.because("Hosts of the cluster get at the vSAN datastore only through a VMkernel adapter with the service vSAN, also those that "
					+ "bring no disks. A host without one is in a partition of its own.")
			.except("Hosts outside of the cluster need none.")
			.remedy("Give the host a VMkernel adapter with the service vsan.")
			.source("Administering VMware vSAN 6.0, networking and cluster requirements", "docs.vmware.com, GUID-AFF133BC")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (VsanClusters.VsanCluster vsan : VsanClusters.of(context.snapshot())) {
			vsan.hosts().stream().filter(host -> host.vmkernelAdapters(VMkernelService.VSAN).findAny().isEmpty())
					.forEach(host -> reports.report(Violation
							.on(host.id(), "%s is in the vSAN cluster %s but has no VMkernel adapter for vSAN. Give it one.".formatted(host.id(),
									vsan.cluster().id()))
							.about(vsan.cluster().id().qualifiedName()).because("VMkernel adapters for vSAN", "none")
							.see(vsan.cluster().id(), "the cluster")));
		}
	}
}
