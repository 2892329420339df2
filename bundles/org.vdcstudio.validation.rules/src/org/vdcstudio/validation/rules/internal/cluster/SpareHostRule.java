/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.ClusterCapacity;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-26: the cluster carries its VMs without its largest host. */
public final class SpareHostRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-26", Severity.WARNING, "When the largest host fails the others have room for all running VMs (N+1)")
			.looksAt("Cluster", "EsxiHost", "VirtualMachine")
			.because("After a failure all VMs are to run on the hosts that are left. What is reserved has to fit, or VMs stay down: an error. "
					+ "What is configured should fit, or guests are swapped to disk when they are needed most.")
			.except("Clusters without HA restart nothing.")
			.except("When admission control already fails (CLU-09), or the VMs do not fit even with all hosts (CLU-28), that is said instead.")
			.except("Where the design does not say cores, clock and memory of all hosts nothing is counted.")
			.remedy("Add a host or memory, or give VMs less.")
			.source("vSphere 6.0 Availability, admission control best practices", "docs.vmware.com, GUID-BD6D9434")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			boolean isBroken = context.topology().admission().failover(cluster).filter(failover -> !failover.isKept()).isPresent();
			if (cluster.highAvailability() && cluster.hosts().size() > 1 && !isBroken) {
				judge(context.topology().capacity().of(cluster)).ifPresent(context::report);
			}
		}
	}

	private static Optional<Violation> judge(ClusterCapacity has) {
		DataSize left = has.memoryWithout(1);
		Frequency cpuLeft = has.cpuWithout(1);
		if (!has.isComplete() || has.memoryDemand().compareTo(has.memory()) > 0) {
			return Optional.empty();
		}
		if (has.memoryReserved().compareTo(left) > 0) {
			return Optional.of(violation(has, "memory is reserved", has.memoryReserved(), left).as(Severity.ERROR));
		}
		if (has.cpuReserved().compareTo(cpuLeft) > 0) {
			return Optional.of(violation(has, "CPU is reserved", has.cpuReserved(), cpuLeft).as(Severity.ERROR));
		}
		return has.memoryDemand().compareTo(left) > 0
				? Optional.of(violation(has, "memory is configured", has.memoryDemand(), left)) : Optional.empty();
	}

	private static Violation violation(ClusterCapacity has, String what, Object needed, Object left) {
		ElementId largest = has.hosts().getFirst().host();
		return Violation
				.on(has.cluster(), "When a host like %s fails, %s has %s left, but %s for %s. Add a host, or give VMs less.".formatted(largest,
						has.cluster(), left, what, needed))
				.because("left without the largest host", left).because(what, needed).because("running VMs", has.vms().size())
				.see(largest, "the largest host");
	}
}
