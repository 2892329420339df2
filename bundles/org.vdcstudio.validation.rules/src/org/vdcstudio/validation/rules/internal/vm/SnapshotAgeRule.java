/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Snapshot;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-08: no snapshot is kept for long. */
public final class SnapshotAgeRule extends VirtualMachineRule {

	private static final QuickFix DELETE_SNAPSHOT = new DeleteSnapshot();

	private static final RuleParameter<Integer> DAYS = RuleParameter.integer("days", "Days for which a snapshot may be kept", 3);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-08", Severity.WARNING, "No snapshot is kept for more than a few days")
			.looksAt("VirtualMachine", "Snapshot")
			.parameter(DAYS)
			.because("A snapshot grows with every block that the guest writes, until the datastore is full and the VM stops. The longer it "
					+ "is kept, the longer the VM stalls when it is deleted. A snapshot is no backup: it needs the disk it was taken of.")
			.except("Without a day to judge for, such as --today gives, no snapshot is old.")
			.except("A snapshot whose date is not known is not judged.")
			.remedy("Delete the snapshot.")
			.source("vSphere 7.0, best practices for virtual machine snapshots", "docs.vmware.com, GUID-53F65726")
			.source("vCheck for vSphere: snapshot information", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix(DELETE_SNAPSHOT.id())
			.build();

	/** Created by the registry. */
	public SnapshotAgeRule() {
		super(METADATA);
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(DELETE_SNAPSHOT);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		if (context.today().isEmpty()) {
			return;
		}
		for (Snapshot snapshot : vm.snapshots()) {
			long age = snapshot.taken().map(taken -> ChronoUnit.DAYS.between(taken, context.today().get())).orElse(0L);
			if (age > context.value(DAYS)) {
				ElementId place = declarations.of(vm, snapshot.id());
				declarations.report(Violation
						.on(place, "Snapshot %s is %d days old. Delete it before it fills the datastore.".formatted(place, age)).at("taken")
						.because("taken", snapshot.taken().orElseThrow()).because("today", context.today().get()));
			}
		}
	}
}
