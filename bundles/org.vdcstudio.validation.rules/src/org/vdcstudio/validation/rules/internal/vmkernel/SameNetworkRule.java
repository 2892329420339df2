/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Segment;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-17: a label stands for the same network on every host that a VM can move to. */
public final class SameNetworkRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-17", Severity.ERROR, "A label stands for the same network on every host that a VM can move to")
			.looksAt("PortGroup", "VirtualNic", "Cluster", "VMotion")
			.because("After the move the VM keeps its address. Where the port group of the same label is in another VLAN or behind other "
					+ "cables, its subnet is not there, and the VM is cut off though everything looks right.")
			.except("Uplinks that the design does not show the other end of are taken to lead to one network.")
			.except("Switches without uplinks are the business of VMK-16, port groups that no VM uses of NET-16.")
			.remedy("Set the same VLAN, and plug the uplinks into the same network.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Networks networks = new Networks(context.topology().layer2());
		for (LabelUse use : LabelUse.of(context.topology())) {
			Optional<PortGroup> other = use.counterpart();
			if (other.isPresent() && !use.isDistributed() && networks.areApart(use.source().id(), other.get().id())) {
				reports.report(Violation
						.on(other.get().id(), "'%s' on %s is another network than on %s, where %s runs. Make them the same.".formatted(
								use.source().label(), use.target().id(), use.source().host(), use.vm().declaration()))
						.at("vlan").because(use.source().id().qualifiedName(), describe(use.source(), context))
						.because(other.get().id().qualifiedName(), describe(other.get(), context))
						.see(use.source().id(), "the port group where the VM runs").see(use.reason(), "why it has to move"));
			}
		}
	}

	private static String describe(PortGroup group, RuleContext context) {
		return context.topology().layer2().segments(group.id()).stream().skip(1).map(Object::toString).collect(Collectors.joining("; "));
	}

	/** The networks of port groups; every host of a cluster is compared with every other, so each is looked up once. */
	private record Networks(Layer2 layer2, Map<ElementId, Set<Segment>> known) {

		Networks(Layer2 layer2) {
			this(layer2, new HashMap<>());
		}

		/** Whether frames leave the hosts of both and do not meet. */
		boolean areApart(ElementId group, ElementId other) {
			Set<Segment> segments = segments(group);
			Set<Segment> others = segments(other);
			return !segments.isEmpty() && !others.isEmpty() && Collections.disjoint(segments, others);
		}

		/** None for a port group whose frames do not leave the host. */
		private Set<Segment> segments(ElementId group) {
			return known.computeIfAbsent(group,
					id -> layer2.hasUplink(id, StateOverlay.INITIAL) ? layer2.segments(id) : Set.of());
		}
	}
}
