/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import org.vdcstudio.model.compute.DiskMode;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-13: what a VM writes is still there after it was off. */
public final class PersistentDiskRule extends VirtualMachineRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-13", Severity.WARNING, "No disk forgets what was written to it")
			.looksAt("VirtualDisk")
			.because("A non-persistent disk drops all changes when the VM is powered off, and with them the traces of an intruder and every "
					+ "log.")
			.except("Kiosks and class rooms want just that; suppress it there.")
			.remedy("Make the disk dependent, or independent and persistent.")
			.source("VMware Cloud Foundation 9 security configuration guide, control vm-9.persistent-disk",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	/** Created by the registry. */
	public PersistentDiskRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		for (VirtualDisk disk : vm.disks()) {
			if (disk.mode() == DiskMode.NON_PERSISTENT) {
				ElementId place = declarations.of(vm, disk.id());
				declarations.report(Violation
						.on(place, "%s forgets everything that was written to it when the VM is powered off. Make it persistent.".formatted(place))
						.at("mode").because("mode", disk.mode().getLiteral()));
			}
		}
	}
}
