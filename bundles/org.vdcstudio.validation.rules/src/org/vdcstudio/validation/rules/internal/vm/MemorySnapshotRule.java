/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Optional;

import org.vdcstudio.model.compute.DiskMode;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Snapshot;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-11: a snapshot with memory is taken of a VM without independent disks. */
public final class MemorySnapshotRule extends VirtualMachineRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-11", Severity.ERROR, "A VM with a snapshot of its memory has no independent disk")
			.looksAt("VirtualMachine", "VirtualDisk", "Snapshot")
			.because("A snapshot leaves independent disks out. With its memory the guest would come back believing in disk contents that are "
					+ "gone, so vSphere refuses to take such a snapshot.")
			.except("Without memory, when the VM is off, a snapshot of the other disks works.")
			.remedy("Make the disk dependent, or take the snapshot without memory.")
			.source("vSphere 7.0, snapshot limitations", "docs.vmware.com, GUID-53F65726")
			.build();

	/** Created by the registry. */
	public MemorySnapshotRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		Optional<VirtualDisk> independent = vm.disks().stream().filter(disk -> disk.mode() != DiskMode.DEPENDENT).findFirst();
		Optional<Snapshot> withMemory = vm.snapshots().stream().filter(Snapshot::memory).findFirst();
		if (independent.isPresent() && withMemory.isPresent()) {
			ElementId snapshot = declarations.of(vm, withMemory.get().id());
			ElementId disk = declarations.of(vm, independent.get().id());
			declarations.report(Violation
					.on(snapshot, "%s holds the memory of a VM whose disk %s is independent. Take it without memory, or make the disk dependent."
							.formatted(snapshot, disk))
					.at("memory").because("mode of " + disk, independent.get().mode().getLiteral()).see(disk, "the independent disk"));
		}
	}
}
