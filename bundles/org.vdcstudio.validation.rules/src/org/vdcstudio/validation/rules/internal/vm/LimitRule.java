/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Resources;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-04: no VM is held back by a limit. */
public final class LimitRule extends VirtualMachineRule {

	private static final QuickFix REMOVE_LIMIT = new RemoveLimit();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-04", Severity.WARNING, "No VM has a limit of CPU or memory")
			.looksAt("VirtualMachine", "VmTemplate")
			.because("A limit holds also when the host is idle. Below the configured memory it makes the host swap while memory is free, and "
					+ "the guest cannot see why it is slow. Limits are mostly left over from a test.")
			.except("Limits of resource pools are a means of planning and no violation.")
			.remedy("Remove the limit; use shares or a smaller size instead.")
			.source("vCheck for vSphere: VMs with CPU or memory limits", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix(REMOVE_LIMIT.id())
			.build();

	/** Created by the registry. */
	public LimitRule() {
		super(METADATA);
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE_LIMIT);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		Resources resources = vm.settings().resources();
		resources.cpuLimit().ifPresent(limit -> report(vm, "cpuLimit", "CPU", limit, declarations));
		resources.memoryLimit().ifPresent(limit -> report(vm, "memoryLimit", "memory", limit, declarations));
	}

	private static void report(Vm vm, String feature, String resource, Object limit, Declarations declarations) {
		ElementId place = declarations.saying(vm, feature);
		declarations.report(Violation
				.on(place, "%s may not use more than %s of %s, even when the host is idle. Remove the limit.".formatted(place, limit, resource))
				.at(feature).because("limit of " + resource, limit));
	}
}
