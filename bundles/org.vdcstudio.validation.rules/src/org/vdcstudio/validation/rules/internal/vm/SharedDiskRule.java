/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Optional;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-19: a disk that several VMs write to stands in the way of vMotion and snapshots. */
public final class SharedDiskRule extends VirtualMachineRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-19", Severity.WARNING, "No VM that DRS moves, or that has snapshots, shares a disk with another")
			.looksAt("VirtualDisk", "VirtualMachine", "Cluster")
			.because("A VM whose disk is on a shared SCSI bus cannot be moved by vMotion, so DRS cannot balance it and a host cannot be put into "
					+ "maintenance mode without stopping it. A disk in multi-writer mode cannot be in a snapshot, so backups that need one fail.")
			.except("A shared bus together with a snapshot is the business of VMS-10.")
			.except("Without DRS and snapshots sharing a disk is what it was made for.")
			.remedy("Pin the VM to its host with a reason, or share the data by other means such as NFS.")
			.source("vCheck for vSphere: multi-writer disks and shared buses", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	/** Created by the registry. */
	public SharedDiskRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		boolean moves = vm.host().flatMap(context.topology().placement()::clusterOf).filter(cluster -> cluster.drs() != DrsAutomation.OFF)
				.isPresent();
		for (VirtualDisk disk : vm.disks()) {
			Optional<String> obstacle = switch (disk.sharing()) {
			case BUS -> moves && vm.snapshots().isEmpty() ? Optional.of("cannot be moved by DRS") : Optional.empty();
			case MULTI_WRITER -> vm.snapshots().isEmpty() ? Optional.empty() : Optional.of("cannot have snapshots");
			case NONE -> Optional.empty();
			};
			if (obstacle.isPresent()) {
				ElementId place = declarations.of(vm, disk.id());
				declarations.report(Violation
						.on(place, "%s is shared, so %s %s. Share the data by other means, or accept it with a reason.".formatted(place,
								vm.declaration(), obstacle.get()))
						.at("sharing").because("sharing", disk.sharing().getLiteral()));
			}
		}
	}
}
