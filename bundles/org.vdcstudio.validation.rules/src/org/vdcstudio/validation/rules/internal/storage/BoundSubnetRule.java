/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-05: adapters in different subnets are not bound. */
public final class BoundSubnetRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-05", Severity.ERROR, "VMkernel adapters bound to one iSCSI adapter are in one subnet")
			.looksAt("IscsiAdapter", "VMkernelAdapter")
			.because("Port binding makes every bound adapter log in to every portal. With a subnet for each path most of these logins "
					+ "cannot succeed: rescans and booting take minutes. Without binding the routing of the host uses each subnet's own "
					+ "adapter, which is what such a design wants.")
			.except("One subnet for each path without port binding is a good design.")
			.remedy("Remove the port binding, or put all bound adapters and the portals into one subnet.")
			.source("VMware KB 2038869: considerations for iSCSI port binding", "https://kb.vmware.com/s/article/2038869")
			.source("vSphere 7.0 Storage, iSCSI networking best practices", "docs.vmware.com, GUID-4C19E34E")
			.quickFix("remove-port-binding")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new RemovePortBinding());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				List<PortBindings.Binding> bindings = PortBindings.of(host, adapter, context.topology());
				if (differ(bindings)) {
					Violation violation = Violation
							.on(adapter.id(), "The VMkernel adapters bound to %s are in different subnets. Remove the binding, or use one subnet."
									.formatted(adapter.id()))
							.at("boundAdapters");
					for (PortBindings.Binding binding : bindings) {
						violation = violation.because("address of " + binding.vmkernel().id(), binding.vmkernel().address());
					}
					reports.report(violation);
				}
			}
		}
	}

	/** Whether bound adapters are in several subnets. */
	static boolean differ(List<PortBindings.Binding> bindings) {
		return bindings.stream().flatMap(binding -> binding.vmkernel().address().value().stream()).map(Ipv4Interface::prefix).distinct()
				.count() > 1;
	}
}
