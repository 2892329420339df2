/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-06: the vMotion adapters of hosts that exchange VMs reach each other. */
public final class VmotionReachabilityRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-06", Severity.ERROR, "The vMotion adapters of hosts that exchange VMs reach each other")
			.looksAt("VMkernelAdapter", "Cluster", "VMotion")
			.because("vMotion needs a connection between the VMkernel adapters of both hosts: in one subnet on one segment, or routed with a "
					+ "gateway on each side. Without it every migration fails at 14 percent.")
			.except("A gateway of its own, or the routes of its stack, take an adapter out of its subnet.")
			.except("An adapter of which the design does not say the address is unfinished.")
			.except("Different TCP/IP stacks are the business of VMK-12; hosts without vMotion of VMK-03 and CLU-20.")
			.remedy("Put the adapters into one subnet and VLAN, or give each a gateway on the vMotion stack.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.source("vSphere 8.0 Networking, VMkernel networking layer", "docs.vmware.com, GUID-D4191320")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			List<VmotionHost> hosts = VmotionHost.in(members);
			for (VmotionHost other : hosts.stream().skip(1).toList()) {
				check(hosts.getFirst(), other, members.id(), "the cluster", context, reports);
			}
		}
		for (PlannedMigration planned : PlannedMigration.of(context.snapshot())) {
			Optional<VmotionHost> source = VmotionHost.of(planned.source());
			Optional<VmotionHost> target = VmotionHost.of(planned.target());
			boolean together = context.topology().placement().clusterOf(planned.source().id())
					.equals(context.topology().placement().clusterOf(planned.target().id()));
			boolean judged = together && context.topology().placement().clusterOf(planned.source().id()).isPresent();
			if (source.isPresent() && target.isPresent() && !judged) {
				check(source.get(), target.get(), planned.action().id(), "the vMotion that is planned", context, reports);
			}
		}
	}

	private static void check(VmotionHost first, VmotionHost other, ElementId because, String part, RuleContext context,
			FleetReports reports) {
		if (first.stack() != other.stack() || !first.isFinished() || !other.isFinished()
				|| context.topology().migrations().link(first.host(), other.host(), StateOverlay.INITIAL).isPresent()) {
			return;
		}
		VmkernelAdapter adapter = other.adapters().getFirst();
		VmkernelAdapter peer = first.adapters().getFirst();
		reports.report(Violation
				.on(adapter.id(), "The vMotion adapters %s and %s do not reach each other. Put them into one subnet and VLAN, or route between them."
						.formatted(adapter.id(), peer.id()))
				.at("address").because(peer.id().qualifiedName(), describe(peer, context)).because(adapter.id().qualifiedName(), describe(adapter, context))
				.see(peer.id(), "the adapter of the other host").see(because, part));
	}

	private static String describe(VmkernelAdapter adapter, RuleContext context) {
		String segments = context.topology().layer2().segments(adapter.portGroup()).stream().map(Object::toString)
				.collect(Collectors.joining("; "));
		return "%s on %s".formatted(adapter.address().isBlank() ? "no address" : adapter.address().text(), segments);
	}
}
