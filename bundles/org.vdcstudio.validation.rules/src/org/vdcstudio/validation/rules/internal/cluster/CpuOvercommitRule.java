/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.OptionalInt;

import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-27: not too many virtual CPUs share a core. */
public final class CpuOvercommitRule implements Rule {

	private static final RuleParameter<Integer> RATIO = RuleParameter.integer("ratio",
			"Virtual CPUs for each physical core", 4);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-27", Severity.WARNING, "Not too many virtual CPUs share a core")
			.looksAt("Cluster", "EsxiHost", "VirtualMachine")
			.because("The more virtual CPUs there are for each core, the longer each of them waits for its turn, and the slower its VM is "
					+ "without looking busy.")
			.except("VMs that are off use nothing.")
			.except("Where the design does not say the cores of all hosts nothing is counted.")
			.remedy("Add hosts, or give VMs fewer virtual CPUs.")
			.parameter(RATIO)
			.source("vCheck for vSphere: vCPU to core ratio", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int ratio = context.value(RATIO);
		for (Load load : Load.of(context.topology())) {
			OptionalInt cores = load.cores();
			if (cores.isPresent() && load.virtualCpus() > (long) ratio * cores.getAsInt()) {
				context.report(Violation
						.on(load.owner(), "%d virtual CPUs share %d cores of %s: more than %d for each. Add hosts, or take CPUs away."
								.formatted(load.virtualCpus(), cores.getAsInt(), load.owner(), ratio))
						.about("cpu").because("virtual CPUs", load.virtualCpus()).because("cores", cores.getAsInt()));
			}
		}
	}
}
