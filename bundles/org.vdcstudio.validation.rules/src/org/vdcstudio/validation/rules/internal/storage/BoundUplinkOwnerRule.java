/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-03: every bound VMkernel adapter has a physical NIC of its own. */
public final class BoundUplinkOwnerRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-03", Severity.ERROR, "VMkernel adapters bound to one iSCSI adapter use different physical NICs")
			.looksAt("IscsiAdapter", "VMkernelAdapter")
			.because("Port binding maps one VMkernel adapter to one physical NIC. Two adapters on one NIC look like two paths and fail "
					+ "together.")
			.except("Adapters whose port groups use several uplinks are the business of STO-02.")
			.remedy("Give each bound VMkernel adapter a physical NIC of its own, or bind only one of them.")
			.source("vSphere 6.7 Storage, multiple network adapters in iSCSI configuration", "docs.vmware.com, GUID-0D31125F")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				Map<ElementId, ElementId> owners = new HashMap<>();
				for (PortBindings.Binding binding : PortBindings.of(host, adapter, context.topology())) {
					if (binding.hasOneUplink()) {
						ElementId nic = binding.team().active().getFirst();
						@Nullable
						ElementId owner = owners.putIfAbsent(nic, binding.vmkernel().id());
						if (owner != null && !owner.equals(binding.vmkernel().id())) {
							reports.report(violation(binding, owner, nic));
						}
					}
				}
			}
		}
	}

	private static Violation violation(PortBindings.Binding binding, ElementId owner, ElementId nic) {
		return Violation
				.on(binding.vmkernel().id(), "%s and %s are both bound to %s and both use %s. Give each a physical NIC of its own."
						.formatted(owner, binding.vmkernel().id(), binding.adapter().id(), nic))
				.because("active uplink of " + owner, nic).because("active uplink of " + binding.vmkernel().id(), nic)
				.see(owner, "the other bound adapter").see(nic, "the physical NIC");
	}
}
