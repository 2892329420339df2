/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.topology.Admission;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.HighAvailability;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-10: the percentage kept for failover is that of the hosts that may fail. */
public final class FailoverPercentageRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-10", Severity.WARNING, "The percentage kept for failover covers the host failures that the cluster tolerates")
			.looksAt("Cluster")
			.because("One of four hosts is 25 %, two of ten are 20 %. A smaller percentage, often left over from a larger cluster, lets VMs "
					+ "power on that nobody can restart later.")
			.except("A percentage that is not written is derived from the host failures.")
			.except("A larger percentage is safer than needed, not wrong.")
			.except("Other policies than the percentage, and clusters without HA.")
			.remedy("Remove the percentage, so that it is derived, or set it to host failures divided by hosts.")
			.source("vSphere 6.0 Availability, admission control best practices", "docs.vmware.com, GUID-BD6D9434")
			.source("vSphere 6.7 Availability, admission control", "docs.vmware.com, GUID-C4059DB9")
			.quickFix("derive-failover-percentage")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new DeriveFailoverPercentage());
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			HighAvailability ha = cluster.ha();
			if (ha.enabled() && ha.admissionControl() == AdmissionControl.PERCENTAGE && cluster.hosts().size() > 1) {
				judge(cluster, "cpuPercentage", "CPU", ha.cpuPercentage()).ifPresent(context::report);
				judge(cluster, "memoryPercentage", "memory", ha.memoryPercentage()).ifPresent(context::report);
			}
		}
	}

	private static Optional<Violation> judge(Cluster cluster, String feature, String what, OptionalInt percentage) {
		int needed = Admission.derived(cluster);
		return percentage.isEmpty() || percentage.getAsInt() >= needed ? Optional.empty()
				: Optional.of(Violation
						.on(cluster.id(), "%s keeps %d %% of %s for failover, but %d of %d hosts are %d %%. Keep that much.".formatted(
								cluster.id(), percentage.getAsInt(), what, cluster.ha().hostFailures(), cluster.hosts().size(), needed))
						.at(feature).because("kept", percentage.getAsInt() + " %").because("needed", needed + " %"));
	}
}
