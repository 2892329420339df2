/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.topology.IscsiConnections;
import org.vdcstudio.topology.IscsiSession;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-04: every bound VMkernel adapter reaches every portal of the targets, in its own subnet. */
public final class BoundReachRule implements Rule {

	private static final ProductVersion ROUTED_BINDING = ProductVersion.parse("6.5");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-04", Severity.ERROR, "Every VMkernel adapter bound to iSCSI reaches every portal of its targets in its own subnet")
			.looksAt("IscsiAdapter", "VMkernelAdapter", "Portal")
			.because("A host logs in from every bound VMkernel adapter to every portal of a target. Where one does not reach another, "
					+ "rescans and booting take minutes, and paths are missing.")
			.except("From ESXi 6.5 on bound adapters may be routed to the target: then it is a warning.")
			.except("Bound adapters in different subnets are the business of STO-05.")
			.except("An adapter that is disabled, or asks where nobody listens, is the business of STO-01 and STO-08.")
			.remedy("Put bound adapters and portals into one subnet and one layer-2 segment, or give up port binding.")
			.source("VMware KB 2038869: considerations for iSCSI port binding", "https://kb.vmware.com/s/article/2038869")
			.source("vSphere 7.0 Storage, iSCSI networking best practices", "docs.vmware.com, GUID-4C19E34E")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				List<PortBindings.Binding> bindings = PortBindings.of(host, adapter, context.topology());
				if (!bindings.isEmpty() && !BoundSubnetRule.differ(bindings)) {
					judge(host, adapter, bindings, context.topology(), reports);
				}
			}
		}
	}

	private static void judge(Host host, IscsiAdapter adapter, List<PortBindings.Binding> bindings, Topology topology,
			FleetReports reports) {
		IscsiConnections connections = topology.storage().iscsi().of(host);
		for (PortBindings.Binding binding : bindings) {
			ElementId vmkernel = binding.vmkernel().id();
			Optional<StorageObstacle> obstacle = connections.obstacles().stream()
					.filter(each -> each.step() == StorageStep.NETWORK && each.element().equals(vmkernel)).findFirst();
			if (obstacle.isPresent()) {
				reports.report(Violation
						.on(vmkernel, "%s is bound to %s and does not reach a portal of %s: %s. Bind only adapters that reach every portal."
								.formatted(vmkernel, adapter.id(), obstacle.get().array().map(ElementId::qualifiedName).orElse("the target"),
										obstacle.get().reason()))
						.at("address").because("bound to", adapter.id()).because("obstacle", obstacle.get().reason())
						.because(obstacle.get().evidence()).see(adapter.id(), "the iSCSI adapter"));
			} else {
				connections.sessions().stream()
						.filter(session -> session.adapter().equals(adapter.id()) && session.vmkernel().equals(Optional.of(vmkernel)))
						.flatMap(session -> portal(topology, session).stream()).filter(portal -> isRouted(binding.vmkernel(), portal))
						.findFirst().ifPresent(portal -> reports.report(routed(host, adapter, binding.vmkernel(), portal)));
			}
		}
	}

	private static Optional<Portal> portal(Topology topology, IscsiSession session) {
		return topology.snapshot().array(session.array())
				.flatMap(array -> array.portals().stream().filter(portal -> portal.id().equals(session.portal())).findFirst());
	}

	private static boolean isRouted(VmkernelAdapter vmkernel, Portal portal) {
		return vmkernel.address().value().isPresent() && portal.endpoint().value().isPresent()
				&& !vmkernel.address().value().get().prefix().contains(portal.endpoint().value().get().address());
	}

	private static Violation routed(Host host, IscsiAdapter adapter, VmkernelAdapter vmkernel, Portal portal) {
		boolean allowed = host.version().value().map(version -> version.compareTo(ROUTED_BINDING) >= 0).orElse(true);
		return Violation
				.on(vmkernel.id(), "%s (%s) is bound to %s, but portal %s is in another subnet. Bind adapters in the subnet of the target."
						.formatted(vmkernel.id(), vmkernel.address(), adapter.id(), portal.id()))
				.as(allowed ? Severity.WARNING : Severity.ERROR).at("address").because("address of " + vmkernel.id(), vmkernel.address())
				.because("portal", portal.endpoint()).because("version of " + host.id(), host.version())
				.see(adapter.id(), "the iSCSI adapter").see(portal.id(), "the portal");
	}
}
