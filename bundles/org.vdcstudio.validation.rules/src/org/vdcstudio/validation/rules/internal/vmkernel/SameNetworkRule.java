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
		Layer2 layer2 = context.topology().layer2();
		Map<ElementId, Set<Segment>> segments = new HashMap<>();
		for (LabelUse use : LabelUse.of(context.topology())) {
			Optional<PortGroup> other = use.isDistributed() ? Optional.empty() : use.counterpart();
			if (other.isPresent()) {
				Set<Segment> here = segments.computeIfAbsent(use.source().id(), layer2::segments);
				Set<Segment> there = segments.computeIfAbsent(other.get().id(), layer2::segments);
				if (leaveTheHost(here) && leaveTheHost(there) && Collections.disjoint(here, there)
						&& layer2.connection(use.source().id(), other.get().id(), StateOverlay.INITIAL).fails()) {
					reports.report(violation(use, other.get(), describe(here), describe(there)));
				}
			}
		}
	}

	/** The first segment is that of the port group's own switch. */
	private static boolean leaveTheHost(Set<Segment> segments) {
		return segments.size() > 1;
	}

	private static Violation violation(LabelUse use, PortGroup other, String here, String there) {
		return Violation
				.on(other.id(), "'%s' on %s is another network than on %s, where %s runs. Make them the same.".formatted(
						use.source().label(), use.target().id(), use.source().host(), use.vm().declaration()))
				.at("vlan").because(use.source().id().qualifiedName(), here).because(other.id().qualifiedName(), there)
				.see(use.source().id(), "the port group where the VM runs").see(use.reason(), "why it has to move");
	}

	private static String describe(Set<Segment> segments) {
		return segments.stream().skip(1).map(Object::toString).collect(Collectors.joining("; "));
	}
}
