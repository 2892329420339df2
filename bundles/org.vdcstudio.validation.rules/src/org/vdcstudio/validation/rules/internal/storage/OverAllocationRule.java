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

/** STO-30: thin disks do not promise much more than there is. */
public final class OverAllocationRule implements Rule {

	private static final int ALL = 100;
	private static final RuleParameter<Integer> MAXIMUM = RuleParameter.integer("maximum",
			"What may be provisioned beyond the size of the datastore, in percent of it.", 50);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-30", Severity.WARNING, "Thin disks do not promise much more space than the datastore has")
			.looksAt("VmfsDatastore", "VirtualMachine")
			.parameter(MAXIMUM)
			.because("Thin disks take space as they are used. When they may grow to far more than there is, the datastore fills up one day "
					+ "and stops every VM on it.")
			.except("Some over-allocation is what thin disks are for.")
			.except("What does not fit even without the thin disks is the business of STO-44.")
			.remedy("Enlarge the datastore, move VMs away, or watch it closely and raise the limit.")
			.source("vCheck for vSphere: over-allocated datastores (OverAllocation)", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int maximum = context.value(MAXIMUM);
		for (DatastoreUse use : context.topology().capacity().datastores()) {
			long capacity = use.capacity().map(DataSize::bytes).orElse(0L);
			long beyond = use.provisioned().bytes() - capacity;
			if (capacity > 0 && use.thick().bytes() <= capacity && beyond * ALL > capacity * maximum) {
				context.report(Violation
						.on(use.datastore(), "%s is over-allocated by %d %%, more than %d %%. Enlarge it or move VMs away.".formatted(
								use.datastore(), beyond * ALL / capacity, maximum))
						.because("size", use.capacity().get()).because("provisioned", use.provisioned()).because("thin", use.thin()));
			}
		}
	}
}
