/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-01: every host has a VMkernel adapter for management. */
public final class ManagementAdapterRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-01", Severity.ERROR, "Every host has a VMkernel adapter for management")
			.looksAt("EsxiHost", "VMkernelAdapter")
			.because("vCenter Server, HA and administrators reach a host through a VMkernel adapter that has the management service on. Without "
					+ "one it cannot even be added to the inventory.")
			.except("Several adapters may carry management.")
			.except("A host of which the design shows no VMkernel adapter at all is unfinished on that side.")
			.remedy("Switch the management service on at an adapter, most often vmk0.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			List<VmkernelAdapter> all = Stream.concat(host.vmkernelAdapters(), host.network().strayAdapters().stream()).toList();
			if (!all.isEmpty() && all.stream().noneMatch(adapter -> adapter.carries(VMkernelService.MANAGEMENT))) {
				reports.report(Violation
						.on(host.declaration(), "%s has no VMkernel adapter for management: nobody can manage it. Switch management on at one."
								.formatted(host.declaration()))
						.about("management").because("VMkernel adapters of " + host.id(),
								all.stream().map(adapter -> adapter.id().qualifiedName()).collect(Collectors.joining(", "))));
			}
		}
	}
}
