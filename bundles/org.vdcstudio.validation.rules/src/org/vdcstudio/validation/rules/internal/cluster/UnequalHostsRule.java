/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-12: the hosts of an HA cluster are of similar size. */
public final class UnequalHostsRule implements Rule {

	private static final RuleParameter<Integer> LEAST = RuleParameter.integer("least",
			"The size of the smallest host, in percent of the largest", 75);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-12", Severity.WARNING, "The hosts of an HA cluster are of similar size")
			.looksAt("Cluster", "EsxiHost")
			.because("Admission control keeps free what the largest hosts need, and the slot policy counts them out first. One host much larger "
					+ "than the others makes the others' resources unusable, or its own failure unbearable.")
			.except("Hosts of which the design does not say the size are not compared.")
			.except("Dedicated failover hosts are the business of CLU-15.")
			.remedy("Use hosts of one size in a cluster, or split it.")
			.parameter(LEAST)
			.source("vSphere 6.0 Availability, admission control best practices", "docs.vmware.com, GUID-BD6D9434")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int PERCENT = 100;

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable()) {
				List<Host> hosts = members.hosts().stream()
						.filter(host -> !members.cluster().ha().failoverHosts().contains(host.id())).toList();
				boolean reported = compare(members, "memory", hosts.stream().filter(host -> host.memory().isPresent()).toList(),
						host -> host.memory().map(DataSize::bytes).orElse(0L), context);
				if (!reported) {
					compare(members, "cores", hosts.stream().filter(host -> host.cores() > 0).toList(), Host::cores, context);
				}
			}
		}
	}

	private static boolean compare(ClusterMembers members, String what, List<Host> hosts, ToLongFunction<Host> size, RuleContext context) {
		if (hosts.size() < 2) {
			return false;
		}
		Host smallest = hosts.stream().min(Comparator.comparingLong(size)).orElseThrow();
		Host largest = hosts.stream().max(Comparator.comparingLong(size)).orElseThrow();
		long percent = PERCENT * size.applyAsLong(smallest) / size.applyAsLong(largest);
		if (percent >= context.value(LEAST)) {
			return false;
		}
		context.report(Violation
				.on(members.id(), "%s has %d%% of the %s of %s: the hosts of an HA cluster should be of similar size.".formatted(
						smallest.id(), percent, what, largest.id()))
				.at("hosts").because("smallest host", smallest.id()).because("largest host", largest.id())
				.see(smallest.id(), "the smallest host").see(largest.id(), "the largest host"));
		return true;
	}
}
