/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.HashMap;
import java.util.Map;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-09: a pool has enough addresses. */
public final class DhcpCapacityRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-09", Severity.WARNING, "A DHCP pool has an address for every client of the design")
			.looksAt("Subnet", "DhcpScope", "VirtualNic", "VMkernelAdapter")
			.because("Who comes when the pool is empty gets no address, and no network. Which clients these are depends on the order in which "
					+ "they are started.")
			.except("Clients belong to a subnet by its VLAN; subnets without a VLAN are not judged.")
			.except("Clients that the design does not show are not counted.")
			.remedy("Make the pools larger.")
			.source("RFC 2131: Dynamic Host Configuration Protocol, section 3.1", "https://www.rfc-editor.org/rfc/rfc2131")
			.source("VCF 9 planning prerequisites (pools of tunnel end points)", "https://drpranayjha.com/vcf-9-planning-prerequisites")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		DesignSnapshot design = context.snapshot();
		if (design.subnets().stream().allMatch(subnet -> subnet.dhcpScopes().isEmpty())) {
			return;
		}
		Map<Integer, Integer> clients = clients(design);
		for (Subnet subnet : design.subnets()) {
			int wanted = subnet.vlan().value().map(vlan -> clients.getOrDefault(vlan.number(), 0)).orElse(0);
			long offered = subnet.dhcpScopes().stream().mapToLong(DhcpCapacityRule::size).sum();
			if (wanted > offered && !subnet.dhcpScopes().isEmpty()) {
				context.report(Violation
						.on(subnet.id(), "%d clients on VLAN %s want addresses of %s, which leases %d. Make the pool larger.".formatted(wanted,
								subnet.vlan(), subnet.id(), offered))
						.at("dhcpScopes").because("DHCP clients", wanted).because("addresses to lease", offered));
			}
		}
	}

	private static Map<Integer, Integer> clients(DesignSnapshot design) {
		Map<Integer, Integer> clients = new HashMap<>();
		for (Host host : design.hosts()) {
			host.portGroups().forEach(group -> group.vmkernelAdapters().stream().filter(VmkernelAdapter::dhcp)
					.forEach(adapter -> clients.merge(group.vlan(), 1, Integer::sum)));
		}
		for (Vm vm : design.vms()) {
			for (VirtualNic nic : vm.nics()) {
				if (nic.dhcp()) {
					vm.host().flatMap(design::host).flatMap(host -> host.portGroup(nic.label()))
							.ifPresent(group -> clients.merge(group.vlan(), 1, Integer::sum));
				}
			}
		}
		return clients;
	}

	private static long size(DhcpScope scope) {
		return scope.first().value().isPresent() && scope.last().value().isPresent()
				? Math.max(0L, (long) scope.last().value().get().bits() - scope.first().value().get().bits() + 1) : Long.MAX_VALUE >> 1;
	}
}
