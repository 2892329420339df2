/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-28: the memory of the running VMs fits into the hosts. */
public final class MemoryOvercommitRule implements Rule {

	private static final RuleParameter<Integer> PERCENT = RuleParameter.integer("percent",
			"Configured memory of the running VMs, in percent of physical memory", 100);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-28", Severity.WARNING, "The memory of the running VMs fits into the hosts")
			.looksAt("Cluster", "EsxiHost", "VirtualMachine")
			.because("When guests use more memory than the hosts have, ESXi takes it back by ballooning, compression and, at the end, swapping "
					+ "to disk, which is thousands of times slower.")
			.except("VMs that are off use nothing.")
			.except("A VM with more memory than any host has is the business of VMS-02.")
			.except("Where the design does not say the memory of all hosts nothing is counted.")
			.remedy("Add memory or hosts, or give VMs less.")
			.parameter(PERCENT)
			.source("vCheck for vSphere: memory overcommit", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int WHOLE = 100;

	@Override
	public void check(RuleContext context) {
		int percent = context.value(PERCENT);
		for (Load load : Load.of(context.topology())) {
			Optional<DataSize> memory = load.memory();
			DataSize configured = load.configuredMemory();
			if (memory.isPresent() && configured.bytes() / percent > memory.get().bytes() / WHOLE) {
				context.report(Violation
						.on(load.owner(), "The running VMs of %s have %s, and its hosts %s: more than %d%% is in use. Add memory, or take some away."
								.formatted(load.owner(), configured, memory.get(), percent))
						.about("memory").because("configured memory", configured).because("physical memory", memory.get()));
			}
		}
	}
}
