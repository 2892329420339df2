/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-02: the port group of a bound VMkernel adapter uses one uplink. */
public final class BoundTeamingRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-02", Severity.ERROR, "The port group of a VMkernel adapter bound to iSCSI has one active uplink and no standby")
			.looksAt("IscsiAdapter", "VMkernelAdapter", "PortGroup", "DistributedPortGroup")
			.because("With port binding iSCSI itself moves to another path when one fails. An adapter whose port group may use a second "
					+ "uplink is not compliant: vSphere refuses to bind it, and when teaming changes later its paths fail.")
			.except("Uplinks of the switch that the port group does not use at all do no harm.")
			.except("An adapter that is disabled is not judged.")
			.remedy("Override the failover order of the port group: one active uplink, all others unused.")
			.source("vSphere 6.5 Storage, iSCSI network troubleshooting, p. 98", "docs.vmware.com, vSphere 6.5 Storage")
			.source("VMware KB 2038869: considerations for iSCSI port binding", "https://kb.vmware.com/s/article/2038869")
			.quickFix("use-one-uplink-for-iscsi")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new UseOneUplink());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				PortBindings.of(host, adapter, context.topology()).stream().filter(binding -> !binding.hasOneUplink())
						.forEach(binding -> reports.report(violation(binding)));
			}
		}
	}

	private static Violation violation(PortBindings.Binding binding) {
		ElementId group = binding.vmkernel().portGroup();
		return Violation
				.on(group, ("%s is bound to %s, so %s must have one active uplink and no standby; it has %d and %d. Make all others "
						+ "unused.").formatted(binding.vmkernel().id(), binding.adapter().id(), group, binding.team().active().size(),
								binding.team().standby().size()))
				.at("activeUplinks").because("active", names(binding.team().active())).because("standby", names(binding.team().standby()))
				.see(binding.vmkernel().id(), "the bound adapter").see(binding.adapter().id(), "the iSCSI adapter");
	}

	private static String names(List<ElementId> nics) {
		return nics.isEmpty() ? "none" : String.join(", ", nics.stream().map(ElementId::qualifiedName).toList());
	}
}
