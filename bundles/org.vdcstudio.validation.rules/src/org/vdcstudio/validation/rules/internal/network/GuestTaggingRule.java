/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-02: only guests that tag their frames are on port groups that leave it to them. */
public final class GuestTaggingRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-02", Severity.WARNING, "Only guests that tag their frames are on port groups that leave it to them")
			.looksAt("PortGroup", "DistributedPortGroup", "VirtualNic", "VMkernelAdapter")
			.because("VLAN 4095, or a trunk, hands the guest the frames of every VLAN with their tags. A guest that does not know tags is in no "
					+ "VLAN at all, and one that knows them is in any it likes.")
			.except("A VM that runs a nested ESXi host: its virtual switches tag.")
			.except("A port group that nobody uses harms nobody.")
			.remedy("Give the port group the VLAN that is meant, or set guest-vlan at the NICs that tag.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.network-vgt",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Clients clients = new Clients(context.snapshot());
		for (Host host : context.snapshot().hosts()) {
			host.portGroups().filter(PortGroup::isTrunk).forEach(group -> firstThatDoesNotTag(group, clients, context.snapshot())
					.ifPresent(client -> reports.report(Violation
							.on(group.distributed().orElse(group.id()), "%s leaves VLAN tags to its guests, but %s sets none. Name the VLAN here."
									.formatted(group.label(), client))
							.at(group.trunkVlans().isEmpty() ? "vlan" : "trunkVlans").because("VLAN of " + client, "none").see(client, "does not tag"))));
		}
	}

	private static Optional<ElementId> firstThatDoesNotTag(PortGroup group, Clients clients, DesignSnapshot snapshot) {
		if (!group.vmkernelAdapters().isEmpty()) {
			return Optional.of(group.vmkernelAdapters().getFirst().id());
		}
		return clients.of(group).entrySet().stream()
				.filter(client -> client.getKey().guestVlan().isBlank()
						&& client.getValue().provides().stream().noneMatch(each -> snapshot.host(each).isPresent()))
				.map(client -> client.getValue().declaration()).findFirst();
	}
}
