/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-03: a physical NIC is an uplink of one switch only. */
public final class UplinkOwnerRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-03", Severity.ERROR, "A physical NIC is an uplink of at most one virtual switch")
			.looksAt("PhysicalNic", "StandardSwitch", "SwitchMembership")
			.because("A NIC hands every frame it receives to one switch. ESXi takes it away from the first switch when it is given to a "
					+ "second one, so the design cannot be built.")
			.except("A NIC that one switch lists twice is one uplink.")
			.except("The uplinks of a distributed switch are counted on each host; one NIC behind two of them is as wrong.")
			.except("NICs of the same name on different hosts are different NICs.")
			.remedy("Decide for one of the switches, or put the port groups of both on one switch and tell them apart by VLAN.")
			.source("vSphere Networking 6.0, chapter on standard switches (background; general engineering knowledge)", "EN-001391-00")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			Map<ElementId, VirtualSwitch> owners = new HashMap<>();
			for (VirtualSwitch each : host.switches()) {
				for (int i = 0; i < each.uplinks().size(); i++) {
					ElementId nic = each.uplinks().get(i);
					@Nullable
					VirtualSwitch owner = owners.putIfAbsent(nic, each);
					if (owner != null && owner != each) {
						reports.report(violation(nic, i, each, owner));
					}
				}
				twice(each).ifPresent(nic -> reports.report(twiceMapped(nic, each)));
			}
		}
	}

	/** A NIC behind several uplinks of one distributed switch. */
	private static Optional<ElementId> twice(VirtualSwitch each) {
		Set<ElementId> seen = new HashSet<>();
		return each.mappings().values().stream().flatMap(nics -> nics.stream().distinct()).filter(nic -> !seen.add(nic)).findFirst();
	}

	private static Violation twiceMapped(ElementId nic, VirtualSwitch each) {
		return Violation
				.on(each.id(), "%s is behind two uplinks of %s. Map it to one of them.".formatted(nic, each.distributed().orElse(each.id())))
				.at("mappings").about("twice").see(nic, "the NIC");
	}

	private static Violation violation(ElementId nic, int index, VirtualSwitch second, VirtualSwitch first) {
		return Violation
				.on(second.id(), "%s is an uplink of both %s and %s. Remove it from one of them.".formatted(nic, first.id(), second.id()))
				.at("uplinks", index).about("shared").because("uplink of " + first.id(), nic)
				.because("uplink of " + second.id(), nic).see(first.id(), "the other switch with this uplink").see(nic, "the NIC");
	}
}
