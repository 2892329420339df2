/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-13: iSCSI port binding goes without IP hash. */
public final class PortBindingHashRule implements Rule {

	private static final QuickFix SET = new SetLoadBalancing();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-13", Severity.WARNING, "iSCSI port binding goes without IP hash")
			.looksAt("StandardSwitch", "PortGroup", "IscsiAdapter")
			.because("Port binding gives each path a NIC of its own; IP hash takes that choice away and spreads one path over several. VMware "
					+ "does not support both together.")
			.except("Adapters that are not bound may use IP hash.")
			.remedy("Use the originating port for the port groups of bound adapters.")
			.source("VMware KB 2038869: considerations for iSCSI port binding",
					"https://knowledge.broadcom.com/external/article?legacyId=2038869")
			.quickFix(SET.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(SET);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter iscsi : host.iscsiAdapters()) {
				iscsi.boundAdapters().stream().map(context.topology().layer2()::vmkernelAdapter).flatMap(Optional::stream)
						.map(adapter -> context.topology().layer2().portGroup(adapter.portGroup())).flatMap(Optional::stream)
						.filter(group -> context.topology().teaming().team(group.id())
								.filter(team -> team.loadBalancing() == LoadBalancing.IP_HASH).isPresent())
						.forEach(group -> reports.report(Violation
								.on(group.distributed().orElse(group.id()), "%s is bound to iSCSI adapter %s and uses IP hash. Use the originating port."
										.formatted(group.label(), iscsi.id()))
								.at("loadBalancing").see(iscsi.id(), "the adapter with port binding")));
			}
		}
	}
}
