/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-06: virtual NICs are of the kind that was made for virtual machines. */
public final class AdapterTypeRule extends VirtualMachineRule {

	private static final QuickFix USE_VMXNET3 = new UseVmxnet3();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-06", Severity.WARNING, "Virtual NICs are VMXNET3")
			.looksAt("VirtualNic")
			.because("E1000 and E1000E imitate a real NIC register by register, which costs CPU and throughput, and E1000 has no jumbo "
					+ "frames. VMXNET3 has neither problem; every current guest has its driver.")
			.except("SR-IOV is chosen for a reason and not judged.")
			.remedy("Use vmxnet3.")
			.source("Terraform vSphere provider: virtual machine, adapter_type", "https://github.com/vmware/terraform-provider-vsphere")
			.quickFix(USE_VMXNET3.id())
			.build();

	/** Created by the registry. */
	public AdapterTypeRule() {
		super(METADATA);
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(USE_VMXNET3);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		for (VirtualNic nic : vm.nics()) {
			if (nic.adapter() == NicAdapter.E1000 || nic.adapter() == NicAdapter.E1000E) {
				ElementId place = declarations.of(vm, nic.id());
				declarations.report(Violation
						.on(place, "%s is an %s, which imitates hardware. Use vmxnet3.".formatted(place, nic.adapter().getLiteral())).at("adapter")
						.because("kind of NIC", nic.adapter().getLiteral()));
			}
		}
	}
}
