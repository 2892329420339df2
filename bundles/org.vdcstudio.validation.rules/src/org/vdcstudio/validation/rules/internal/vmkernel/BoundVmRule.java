/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Optional;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-19: a VM that is to move is not bound to its host. */
public final class BoundVmRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-19", Severity.ERROR, "A VM that is to move is not bound to its host")
			.looksAt("VirtualMachine", "VirtualNic", "Cluster", "VMotion")
			.because("A device of the host, such as a DVD drive, a serial port or a passthrough card, and the numbers of its CPUs exist on this "
					+ "host only. vMotion refuses the VM; DRS leaves it where it is and cannot empty the host for maintenance.")
			.except("In a cluster with fully automated DRS it is a warning: the VM stays where it is, the others move.")
			.except("Elsewhere only planned migrations are judged.")
			.remedy("Remove the device or the affinity.")
			.source("Geek University: vMotion requirements", "https://geek-university.com/vmotion-requirements")
			.source("VMware Cloud Foundation 9 security configuration guide, control vm-9.pci-passthrough",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (PlannedMigration planned : PlannedMigration.of(context.snapshot())) {
			binding(planned.vm()).ifPresent(binding -> reports.report(violation(planned.vm(), binding, planned.action().id())));
		}
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.cluster().drs() == DrsAutomation.FULLY_AUTOMATED && members.hosts().size() > 1) {
				members.vms().forEach(vm -> binding(vm)
						.ifPresent(binding -> reports.report(violation(vm, binding, members.id()).as(Severity.WARNING))));
			}
		}
	}

	private record Binding(String feature, String what) {
	}

	private static Optional<Binding> binding(Vm vm) {
		if (!vm.settings().hostDevices().isEmpty()) {
			return Optional.of(new Binding("hostDevices", vm.settings().hostDevices().getFirst()));
		}
		if (!vm.settings().cpuAffinity().isBlank()) {
			return Optional.of(new Binding("cpuAffinity", "CPUs " + vm.settings().cpuAffinity()));
		}
		return vm.nics().stream().filter(nic -> nic.adapter() == NicAdapter.SRIOV).findFirst()
				.map(nic -> new Binding("nics", "SR-IOV adapter " + nic.id()));
	}

	private static Violation violation(Vm vm, Binding binding, ElementId reason) {
		return Violation
				.on(vm.declaration(), "%s is bound to its host by %s and cannot be moved. Remove that.".formatted(vm.declaration(), binding.what()))
				.at(binding.feature()).because("bound by", binding.what()).see(reason, "why it has to move");
	}
}
