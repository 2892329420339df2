/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Optional;

import org.vdcstudio.model.compute.DiskSharing;
import org.vdcstudio.model.compute.RawCompatibility;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-10: a VM with snapshots has nothing that cannot be in one. */
public final class SnapshotObstacleRule extends VirtualMachineRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-10", Severity.ERROR, "A VM with snapshots has neither a physical raw device nor a shared bus nor a device of its host")
			.looksAt("VirtualMachine", "VirtualDisk", "Snapshot")
			.because("What the hypervisor does not see it cannot hold in a snapshot: the blocks of a raw device in physical mode, of a disk on "
					+ "a shared SCSI bus, or the state of a passed-through PCI device.")
			.except("A raw device in virtual mode can be in a snapshot.")
			.except("iSCSI that the guest itself speaks is not part of a design.")
			.remedy("Use a virtual disk or a raw device in virtual mode, remove the device, or do without snapshots.")
			.source("vSphere 7.0, snapshot limitations", "docs.vmware.com, GUID-53F65726")
			.source("vSphere 6.0, Virtual Machine Administration, p. 195 (snapshots)", "docs.vmware.com, vSphere 6.0 update 1")
			.build();

	/** Created by the registry. */
	public SnapshotObstacleRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		if (vm.snapshots().isEmpty()) {
			return;
		}
		Optional<String> obstacle = vm.disks().stream().flatMap(disk -> obstacle(disk).stream()).findFirst()
				.or(() -> vm.settings().hostDevices().stream().findFirst().map("device %s of the host"::formatted));
		obstacle.ifPresent(what -> declarations.report(Violation
				.on(vm.declaration(), "%s has %s, so no snapshot can be taken of it. Remove one or the other.".formatted(vm.declaration(), what))
				.at("snapshots").because("obstacle", what)));
	}

	private static Optional<String> obstacle(VirtualDisk disk) {
		if (disk.rawDevice().isPresent() && disk.compatibility() == RawCompatibility.PHYSICAL) {
			return Optional.of("raw device %s in physical mode".formatted(disk.id()));
		}
		return disk.sharing() == DiskSharing.BUS ? Optional.of("disk %s on a shared bus".formatted(disk.id())) : Optional.empty();
	}
}
