/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.Set;

import org.vdcstudio.model.compute.VmRuleKind;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DrsRules.AmongVms;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-24: vMs that are to run apart have enough hosts. */
public final class SeparationRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-24", Severity.ERROR, "VMs that are to run apart have enough hosts")
			.looksAt("VmRule", "Cluster")
			.because("DRS cannot keep more VMs apart than the cluster has hosts. With exactly as many, one of them has nowhere to go when a "
					+ "host fails or is emptied for maintenance; that is a warning.")
			.except("A spare host is asked for in clusters with HA only.")
			.except("A cluster without hosts is unfinished.")
			.remedy("Add hosts, or take VMs out of the rule.")
			.source("Terraform provider for vSphere: compute cluster vm anti affinity rule",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			int hosts = cluster.hosts().size();
			for (AmongVms rule : cluster.drsRules().amongVms()) {
				int vms = Set.copyOf(rule.vms()).size();
				if (rule.kind() == VmRuleKind.SEPARATE && hosts > 0) {
					if (vms > hosts) {
						context.report(violation(rule, vms, cluster, "Add hosts, or take VMs out."));
					} else if (vms == hosts && vms > 1 && cluster.highAvailability()) {
						context.report(violation(rule, vms, cluster, "When one fails, one VM has nowhere to go. Add a host.")
								.as(Severity.WARNING));
					}
				}
			}
		}
	}

	private static Violation violation(AmongVms rule, int vms, Cluster cluster, String advice) {
		return Violation
				.on(rule.id(), "%s keeps %d VMs apart on %d hosts of %s. %s".formatted(rule.id(), vms, cluster.hosts().size(), cluster.id(),
						advice))
				.at("vms").because("VMs to be kept apart", vms).because("hosts of " + cluster.id(), cluster.hosts().size());
	}
}
