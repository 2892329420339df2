/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.topology.snapshot.HighAvailability;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-11: a cluster does not have to tolerate the failure of all its hosts. */
public final class HostFailuresRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-11", Severity.ERROR, "A cluster does not have to tolerate the failure of all its hosts")
			.looksAt("Cluster")
			.because("Admission control keeps resources free for the failures the cluster is to survive; at most all hosts but one can fail. "
					+ "vCenter Server refuses more.")
			.except("With admission control off nothing is kept free.")
			.except("A cluster of one host is the business of CLU-01.")
			.remedy("Tolerate fewer failures, or add hosts.")
			.source("Terraform provider for vSphere: compute cluster, ha admission control host failure tolerance",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			HighAvailability ha = members.cluster().ha();
			int hosts = members.cluster().hosts().size();
			if (members.isHighlyAvailable() && ha.admissionControl() != AdmissionControl.OFF && ha.hostFailures() >= hosts) {
				context.report(Violation
						.on(members.id(), "%s is to tolerate %d host failures but has %d hosts. Tolerate at most %d.".formatted(members.id(),
								ha.hostFailures(), hosts, hosts - 1))
						.at("hostFailures").because("hosts of " + members.id(), hosts));
			}
		}
	}
}
