/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-09: a cluster keeps the failover capacity it promises. */
public final class FailoverCapacityRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-09", Severity.ERROR, "Admission control leaves the failover capacity that the cluster promises")
			.looksAt("Cluster", "VirtualMachine")
			.because("HA refuses to power on VMs whose reservations would take what is kept for the failure of hosts: by slots as large as the "
					+ "largest CPU and memory reservation, by a percentage of all, or by hosts that stay empty. A design that already breaks "
					+ "the promise cannot be started as it is.")
			.except("Without HA or with admission control off nothing is promised; that is the business of CLU-02 and CLU-14.")
			.except("Where the design does not say cores, clock and memory of all hosts nothing is counted.")
			.except("VMs that are off take no capacity. The memory overhead of VMs is not counted.")
			.remedy("Lower reservations, add hosts, or promise less.")
			.source("vSphere 5.5 Availability, slot policy calculation", "docs.vmware.com, GUID-85D9737E")
			.source("vSphere 6.7 Availability, admission control", "docs.vmware.com, GUID-C4059DB9")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			context.topology().admission().failover(cluster).filter(failover -> !failover.isKept()).ifPresent(failover -> context.report(
					Violation.on(cluster.id(), "%s does not keep its failover capacity: %s.".formatted(cluster.id(), failover.reason()))
							.at("admissionControl").because("policy", failover.policy().getLiteral()).because(failover.evidence())));
		}
	}
}
