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

/** CLU-01: a cluster with HA has at least two hosts. */
public final class HighAvailabilityHostsRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-01", Severity.ERROR, "A cluster with HA has at least two hosts")
			.looksAt("Cluster")
			.because("HA restarts the VMs of a failed host on another one. With a single host there is none.")
			.except("A cluster without HA may have any number of hosts.")
			.except("The members of a fleet of hosts count one by one.")
			.remedy("Add a host to the cluster, or switch HA off.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int LEAST_HOSTS = 2;

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			if (cluster.highAvailability() && cluster.hosts().size() < LEAST_HOSTS) {
				context.report(Violation
						.on(cluster.id(), "HA is on in %s, which has %s: nothing can be restarted anywhere. Add a host.".formatted(
								cluster.id(), cluster.hosts().isEmpty() ? "no host" : "one host"))
						.at("hosts").because("hosts of " + cluster.id(), cluster.hosts().size()));
			}
		}
	}
}
