/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-03: a VM has no more virtual CPUs than it is likely to need. */
public final class ManyCpusRule extends VirtualMachineRule {

	private static final RuleParameter<Integer> MOST = RuleParameter.integer("max-cpus",
			"Virtual CPUs up to which nobody asks; vCheck itself asks above 2", 16);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-03", Severity.WARNING, "A VM has no more virtual CPUs than usual")
			.looksAt("VirtualMachine", "VmTemplate")
			.parameter(MOST)
			.because("Every virtual CPU has to be scheduled. A VM with many of them waits for cores, and lets its neighbours wait, also when "
					+ "its guest is idle.")
			.except("A machine that is known to need them is suppressed with that reason.")
			.remedy("Give the VM the CPUs its load needs; adding some later is easy.")
			.source("vCheck for vSphere: VMs with over CPU count", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	/** Created by the registry. */
	public ManyCpusRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		int most = context.value(MOST);
		if (vm.cpus() > most) {
			ElementId place = declarations.saying(vm, "cpus");
			declarations.report(Violation
					.on(place, "%s has %d virtual CPUs, more than %d. Does its load need them?".formatted(place, vm.cpus(), most)).at("cpus")
					.because("virtual CPUs", vm.cpus()));
		}
	}
}
