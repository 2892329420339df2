/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.topology.snapshot.HighAvailability;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-15: a dedicated failover host is as large as the hosts it stands in for. */
public final class FailoverHostSizeRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-15", Severity.WARNING, "A dedicated failover host is as large as the hosts it stands in for")
			.looksAt("Cluster", "EsxiHost")
			.because("After a failure all VMs of the failed host have to fit on the failover host.")
			.except("Only with the admission control policy of dedicated failover hosts.")
			.except("Hosts of which the design does not say the size are not compared.")
			.remedy("Dedicate the largest host.")
			.source("vSphere 6.0 Availability, admission control best practices", "docs.vmware.com, GUID-BD6D9434")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			HighAvailability ha = members.cluster().ha();
			if (members.isHighlyAvailable() && ha.admissionControl() == AdmissionControl.FAILOVER_HOSTS) {
				List<Host> spare = members.hosts().stream().filter(host -> ha.failoverHosts().contains(host.id())).toList();
				for (Host host : spare) {
					members.hosts().stream().filter(other -> !spare.contains(other) && isLarger(other, host)).findFirst()
							.ifPresent(other -> context.report(Violation
									.on(members.id(), "Failover host %s is smaller than %s. Dedicate a host that is at least as large."
											.formatted(host.id(), other.id()))
									.at("failoverHosts", ha.failoverHosts().indexOf(host.id())).about(host.id().qualifiedName())
									.see(host.id(), "the failover host").see(other.id(), "a larger host")));
				}
			}
		}
	}

	private static boolean isLarger(Host host, Host than) {
		boolean memory = host.memory().isPresent() && than.memory().isPresent() && host.memory().get().compareTo(than.memory().get()) > 0;
		return memory || than.cores() > 0 && host.cores() > than.cores();
	}
}
