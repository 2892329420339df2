/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.Written;

/**
 * What is leased to whom: what the state says, else what the designed DHCP servers would lease. Which address of a pool that is
 * nobody knows, so the first stands for all.
 */
final class Leases {

	private final List<Subnet> subnets;
	private final NetworkParts parts;
	private final Layer2 layer2;
	private final IpNodes nodes;

	Leases(List<Subnet> subnets, NetworkParts parts, Layer2 layer2, IpNodes nodes) {
		this.subnets = subnets.stream().filter(subnet -> !subnet.dhcpScopes().isEmpty()).toList();
		this.parts = parts;
		this.layer2 = layer2;
		this.nodes = nodes;
	}

	/** The interface with its lease; as it is when it needs none, or gets none that the design shows. */
	IpInterface of(IpInterface client, StateOverlay state) {
		if (!client.leased()) {
			return client;
		}
		return ofState(client, state).or(() -> ofVmnet(client, state)).or(() -> ofSubnet(client, state)).orElse(client);
	}

	private static Optional<IpInterface> ofState(IpInterface client, StateOverlay state) {
		return state.lease(client.id()).map(lease -> client.with(lease.address(), lease.prefix(), lease.gateway()));
	}

	private Optional<IpInterface> ofVmnet(IpInterface client, StateOverlay state) {
		for (ElementId network : layer2.networks(client.id(), state)) {
			Optional<WorkstationPc.Vmnet> vmnet = parts.vmnet(network)
					.filter(each -> each.dhcp() && each.mode() != VMnetMode.BRIDGED);
			Optional<Ipv4Prefix> subnet = vmnet.flatMap(each -> each.subnet().value());
			if (vmnet.isPresent() && subnet.isPresent()) {
				Optional<Ipv4Address> gateway = vmnet.get().mode() == VMnetMode.NAT
						? Optional.of(VmnetAddresses.gateway(vmnet.get(), subnet.get()))
						: Optional.empty();
				return Optional.of(client.with(VmnetAddresses.firstLease(vmnet.get(), subnet.get()), subnet.get(), gateway));
			}
		}
		return Optional.empty();
	}

	private Optional<IpInterface> ofSubnet(IpInterface client, StateOverlay state) {
		for (Subnet subnet : subnets) {
			for (DhcpScope scope : subnet.dhcpScopes()) {
				if (subnet.prefix().value().isPresent() && scope.first().value().isPresent() && answers(scope, client, state)) {
					return Optional.of(client.with(scope.first().value().get(), subnet.prefix().value().get(),
							subnet.gateways().stream().map(Written::value).flatMap(Optional::stream).findFirst()));
				}
			}
		}
		return Optional.empty();
	}

	private boolean answers(DhcpScope scope, IpInterface client, StateOverlay state) {
		return scope.server().value().stream().flatMap(server -> nodes.owners(server).stream())
				.anyMatch(owner -> layer2.shared(client.id(), owner.at().id(), state).isPresent());
	}
}
