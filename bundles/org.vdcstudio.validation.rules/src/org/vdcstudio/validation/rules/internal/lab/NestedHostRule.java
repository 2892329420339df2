/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.PortSecurity;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** LAB-14: a nested ESXi host gets hardware virtualization, and its frames pass. */
public final class NestedHostRule implements Rule {

	private static final QuickFix EXPOSE = new ExposeNestedVirtualization();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-14", Severity.ERROR, "A nested ESXi host gets hardware virtualization, and its frames pass")
			.looksAt("LabVm", "VirtualMachine", "EsxiHost", "PortGroup")
			.because("ESXi runs virtual machines with VT-x or AMD-V and does not start 64-bit guests without it, so whatever ESXi runs in has "
					+ "to pass it on. A nested ESXi host also speaks for the MAC addresses of its own guests: the port group it is plugged "
					+ "into must accept promiscuous mode and forged transmits.")
			.except("The port group is judged for ESXi in a VM of ESXi only; the VMnets of Workstation pass every frame.")
			.except("A VM on no host of the design has no port group that could be judged.")
			.remedy("Expose hardware virtualization to the guest; on the outer port group accept promiscuous mode and forged transmits, and "
					+ "suppress SEC-01 and SEC-03 there with this reason.")
			.source("Terraform provider for vSphere: virtual machine, nested hv enabled",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.source("nested ESXi (background)", "general engineering knowledge")
			.quickFix(EXPOSE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(EXPOSE);
	}

	/** The feature that both kinds of virtual machine have. */
	static final String VIRTUALIZATION = "nestedVirtualization";

	private static final String MESSAGE = "%s runs ESXi host %s but gets no hardware virtualization. Expose it to the guest.";

	@Override
	public void check(RuleContext context) {
		for (LabVm vm : context.snapshot().labVms()) {
			if (vm.host().isPresent() && !vm.nestedVirtualization()) {
				context.report(missing(vm.id(), vm.host().get()));
			}
		}
		FleetReports reports = new FleetReports(context);
		for (Vm vm : context.snapshot().vms()) {
			vm.provides().stream().filter(each -> context.snapshot().host(each).isPresent()).findFirst()
					.ifPresent(nested -> check(vm, nested, context, reports));
		}
	}

	private static void check(Vm vm, ElementId nested, RuleContext context, FleetReports reports) {
		if (!vm.settings().nestedVirtualization()) {
			reports.report(missing(vm.declaration(), nested));
		}
		Optional<Host> outer = vm.host().flatMap(context.snapshot()::host);
		for (VirtualNic nic : vm.nics()) {
			Optional<PortGroup> group = outer.flatMap(host -> host.portGroup(nic.label()));
			Optional<PortSecurity> security = group.flatMap(each -> context.topology().teaming().security(each.id()));
			if (group.isPresent() && security.filter(each -> each.promiscuous() && each.forgedTransmits()).isEmpty()) {
				reports.report(Violation
						.on(group.get().distributed().orElse(group.get().id()), ("Nested ESXi host %s is plugged into %s, which does not "
								+ "let the frames of its guests pass. Accept promiscuous mode and forged transmits there.").formatted(nested, group.get().id()))
						.because("promiscuous mode", word(security.filter(PortSecurity::promiscuous).isPresent()))
						.because("forged transmits", word(security.filter(PortSecurity::forgedTransmits).isPresent()))
						.see(vm.declaration(), "the VM that the nested host runs in"));
			}
		}
	}

	private static Violation missing(ElementId vm, ElementId nested) {
		return Violation.on(vm, MESSAGE.formatted(vm, nested)).at(VIRTUALIZATION).because("ESXi host in " + vm, nested).see(nested,
				"the nested host");
	}

	private static String word(boolean accepted) {
		return accepted ? "accepted" : "rejected";
	}
}
