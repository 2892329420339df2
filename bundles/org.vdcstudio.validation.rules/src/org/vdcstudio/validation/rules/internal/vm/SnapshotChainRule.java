/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Comparator;

import org.vdcstudio.topology.snapshot.Snapshot;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-09: a chain of snapshots is not longer than the product supports. */
public final class SnapshotChainRule extends VirtualMachineRule {

	private static final RuleParameter<Integer> LONGEST = RuleParameter.integer("max-depth",
			"Snapshots in a chain: 32 are supported, 2 or 3 are good practice", 32);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-09", Severity.ERROR, "A chain of snapshots has at most 32 of them")
			.looksAt("VirtualMachine", "Snapshot")
			.parameter(LONGEST)
			.because("Every read may have to look through all delta disks of the chain. More than 32 are not supported; two or three are good "
					+ "practice.")
			.except("Snapshots side by side do not make a chain longer.")
			.remedy("Delete snapshots of the chain.")
			.source("vSphere 7.0, best practices for virtual machine snapshots", "docs.vmware.com, GUID-53F65726")
			.build();

	/** Created by the registry. */
	public SnapshotChainRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		int longest = context.value(LONGEST);
		vm.snapshots().stream().max(Comparator.comparingInt(Snapshot::depth)).filter(deepest -> deepest.depth() > longest)
				.ifPresent(deepest -> declarations.report(Violation
						.on(vm.declaration(), "%s has a chain of %d snapshots; %d are the most. Delete some of them.".formatted(vm.declaration(),
								deepest.depth(), longest))
						.at("snapshots").because("last of the chain", deepest.id()).because("length of the chain", deepest.depth())));
	}
}
