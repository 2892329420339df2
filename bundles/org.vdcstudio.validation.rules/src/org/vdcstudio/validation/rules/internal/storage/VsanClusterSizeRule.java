/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-37: a vSAN cluster has at most 64 hosts. */
public final class VsanClusterSizeRule implements Rule {

	private static final RuleParameter<Integer> MAXIMUM = RuleParameter.integer("maximum", "Hosts in a vSAN cluster.", 64);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-37", Severity.ERROR, "A vSAN cluster has at most 64 hosts")
			.looksAt("Cluster")
			.parameter(MAXIMUM)
			.because("64 hosts are the most that vSAN supports in a cluster.")
			.except("Before vSAN 6.0 it was 32; set the parameter for such designs.")
			.except("Clusters without vSAN have limits of their own.")
			.remedy("Split the cluster.")
			.source("vSAN 6.6 configuration maximums", "vmwarearena.com, vSAN 6.6")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int maximum = context.value(MAXIMUM);
		for (VsanClusters.VsanCluster vsan : VsanClusters.of(context.snapshot())) {
			int hosts = vsan.cluster().hosts().size();
			if (hosts > maximum) {
				context.report(Violation
						.on(vsan.cluster().id(), "vSAN cluster %s has %d hosts; %d are supported. Split it.".formatted(vsan.cluster().id(), hosts,
								maximum))
						.at("hosts").because("hosts", hosts));
			}
		}
	}
}
