/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.DatastoreUse;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-29: datastores have free space. */
public final class DatastoreSpaceRule implements Rule {

	private static final int ALL = 100;
	private static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "Free space, in percent of the datastore.", 15);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-29", Severity.WARNING, "A datastore has free space left")
			.looksAt("VmfsDatastore", "VirtualMachine")
			.parameter(MINIMUM)
			.because("Snapshots, swap files and thin disks grow. A datastore that is nearly full from the beginning soon stops VMs.")
			.except("Thin disks count with nothing here: what they may grow to is the business of STO-30.")
			.except("What does not fit at all is the business of STO-44.")
			.except("NFS and vSAN datastores, of which the design does not say the size.")
			.remedy("Enlarge the datastore or move VMs away.")
			.source("vCheck for vSphere: datastores with little free space (DatastoreSpace)",
					"https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int minimum = context.value(MINIMUM);
		for (DatastoreUse use : context.topology().capacity().datastores()) {
			long capacity = use.capacity().map(DataSize::bytes).orElse(0L);
			long free = capacity - use.thick().bytes();
			if (capacity > 0 && free >= 0 && free * ALL < capacity * minimum) {
				context.report(Violation
						.on(use.datastore(), "%s has %d %% of its space left, less than %d %%. Enlarge it or move VMs away."
								.formatted(use.datastore(), free * ALL / capacity, minimum))
						.because("size", use.capacity().get()).because("used by thick disks, swap files and snapshots", use.thick()));
			}
		}
	}
}
