/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import org.vdcstudio.topology.DatastoreUse;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-44: what is put on a datastore fits. */
public final class DatastoreCapacityRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-44", Severity.ERROR, "The disks, swap files and snapshots of a datastore fit on it")
			.looksAt("VmfsDatastore", "VirtualMachine")
			.because("Thick disks take their space at once, and a VM powers on only when there is room for its swap file: its memory less "
					+ "what is reserved. What does not fit cannot be created.")
			.except("Thin disks take space as they are used; they are the business of STO-30.")
			.except("VMs that are off have no swap file; raw device mappings take no space.")
			.except("NFS and vSAN datastores, of which the design does not say the size.")
			.remedy("Enlarge the datastore, move VMs away, or reserve memory.")
			.source("vCheck for vSphere: swap files and free space", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (DatastoreUse use : context.topology().capacity().datastores()) {
			if (use.capacity().filter(capacity -> use.thick().compareTo(capacity) > 0).isPresent()) {
				context.report(Violation
						.on(use.datastore(), "%s has %s, and thick disks, swap files and snapshots need %s. Enlarge it or move VMs away."
								.formatted(use.datastore(), use.capacity().get(), use.thick()))
						.because("size", use.capacity().get()).because("needed at once", use.thick()).because("thin", use.thin()));
			}
		}
	}
}
