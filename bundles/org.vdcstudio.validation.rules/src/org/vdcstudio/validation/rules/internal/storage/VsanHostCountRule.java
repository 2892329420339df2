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

/** STO-32: a vSAN cluster has enough hosts. */
public final class VsanHostCountRule implements Rule {

	private static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "Hosts that have to bring disks, without a witness.", 3);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-32", Severity.ERROR, "Enough hosts of a vSAN cluster bring disks")
			.looksAt("Cluster", "VsanDatastore", "EsxiHost")
			.parameter(MINIMUM)
			.because("vSAN keeps copies of an object on different hosts and a witness on another one: 2 n + 1 hosts with disks to survive n "
					+ "failures, so three at least.")
			.except("Two hosts are enough with a witness host, and so are stretched clusters of any size.")
			.except("When the design says of no host which disks it brings, every member counts.")
			.except("Under the profile vcf it is four hosts, so that one can be in maintenance.")
			.remedy("Add hosts with disks, add a witness, or tolerate fewer failures.")
			.source("Administering VMware vSAN 6.0, networking and cluster requirements", "docs.vmware.com, GUID-AFF133BC")
			.source("VMware Cloud Foundation 9, planning and prerequisites", "drpranayjha.com/vcf-9-planning-prerequisites")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int minimum = context.value(MINIMUM);
		for (VsanClusters.VsanCluster vsan : VsanClusters.of(context.snapshot())) {
			boolean witness = vsan.cluster().witness().isPresent();
			int wanted = witness ? 2 : Math.max(minimum, 2 * vsan.datastore().failuresToTolerate() + 1);
			int hosts = vsan.contributors().size();
			if (hosts < wanted) {
				context.report(Violation
						.on(vsan.cluster().id(), "%d hosts of %s bring disks to %s, which needs %d. Add hosts with disks, or a witness."
								.formatted(hosts, vsan.cluster().id(), vsan.datastore().id(), wanted))
						.at("hosts").because("hosts with disks", hosts).because("hosts needed", wanted)
						.because("failures to tolerate", vsan.datastore().failuresToTolerate()).because("witness", witness ? "yes" : "no")
						.see(vsan.datastore().id(), "the vSAN datastore"));
			}
		}
	}
}
