/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.cluster.EnableVmotion;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-03: every host that is to take part in vMotion has a VMkernel adapter for it. */
public final class VmotionAdapterRule implements Rule {

	private static final QuickFix ENABLE = new EnableVmotion();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-03", Severity.ERROR, "Every host that is to take part in vMotion has a VMkernel adapter for it")
			.looksAt("EsxiHost", "VMkernelAdapter", "Cluster", "VMotion")
			.because("vMotion copies memory between VMkernel adapters with the vMotion service on. A host without one neither gives VMs away "
					+ "nor takes them.")
			.except("In a cluster with DRS it is the business of CLU-20.")
			.except("A cluster without DRS in which no host has vMotion is not meant to have it.")
			.except("An adapter on the vMotion TCP/IP stack needs no service.")
			.remedy("Switch vMotion on at a VMkernel adapter of the host, or put one on the vMotion stack.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.quickFix(ENABLE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ENABLE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Set<ElementId> judgedByDrs = new HashSet<>();
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.cluster().drs() != DrsAutomation.OFF) {
				members.hosts().forEach(host -> judgedByDrs.add(host.id()));
			} else if (!VmotionHost.in(members).isEmpty()) {
				members.hosts().stream().filter(host -> VmotionHost.of(host).isEmpty())
						.forEach(host -> reports.report(violation(host, members.id(), "the cluster, where other hosts have vMotion")));
			}
		}
		for (PlannedMigration planned : PlannedMigration.of(context.snapshot())) {
			for (Host host : List.of(planned.source(), planned.target())) {
				if (VmotionHost.of(host).isEmpty() && !judgedByDrs.contains(host.id())) {
					reports.report(violation(host, planned.action().id(), "the vMotion that is planned"));
				}
			}
		}
	}

	private static Violation violation(Host host, ElementId because, String part) {
		return Violation
				.on(host.declaration(), "%s has no VMkernel adapter for vMotion. Switch vMotion on at one.".formatted(host.declaration()))
				.about("vmotion").because("vMotion adapters of " + host.id(), "none").see(because, part);
	}
}
