/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** Judges one VM after the other; what a fleet or a template says is reported once. */
abstract class VirtualMachineRule implements Rule {

	private final RuleMetadata metadata;

	VirtualMachineRule(RuleMetadata metadata) {
		this.metadata = metadata;
	}

	@Override
	public final RuleMetadata metadata() {
		return metadata;
	}

	@Override
	public final void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		for (Vm vm : context.snapshot().vms()) {
			check(vm, context, declarations);
		}
	}

	/** Reports through {@code declarations} what is wrong with a VM. */
	abstract void check(Vm vm, RuleContext context, Declarations declarations);
}
