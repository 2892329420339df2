/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
 * Which DHCP server answers an interface that asks: the one of the VMnet it is connected to, else the first server or relay of a
 * subnet that hears it. Immutable; usable from any thread.
 */
public final class DhcpPools {

	private final List<Subnet> subnets;
	private final NetworkParts parts;
	private final Layer2 layer2;
	private final IpNodes nodes;

	DhcpPools(List<Subnet> subnets, NetworkParts parts, Layer2 layer2, IpNodes nodes) {
		this.subnets = subnets.stream().filter(subnet -> !subnet.dhcpScopes().isEmpty()).toList();
		this.parts = parts;
		this.layer2 = layer2;
		this.nodes = nodes;
	}

	/** What an interface is leased from; empty when nobody of the design answers it. */
	public Optional<DhcpPool> answering(ElementId client, StateOverlay state) {
		return ofVmnet(client, state).or(() -> ofSubnet(client, state));
	}

	private Optional<DhcpPool> ofVmnet(ElementId client, StateOverlay state) {
		for (ElementId network : layer2.networks(client, state)) {
			Optional<WorkstationPc.Vmnet> vmnet = parts.vmnet(network)
					.filter(each -> each.dhcp() && each.mode() != VMnetMode.BRIDGED);
			Optional<Ipv4Prefix> subnet = vmnet.flatMap(each -> each.subnet().value());
			if (vmnet.isPresent() && subnet.isPresent()) {
				Optional<Ipv4Address> gateway = vmnet.get().mode() == VMnetMode.NAT
						? Optional.of(VmnetAddresses.gateway(vmnet.get(), subnet.get()))
						: Optional.empty();
				return Optional.of(new DhcpPool(network, VmnetAddresses.firstLease(vmnet.get(), subnet.get()),
						VmnetAddresses.lastLease(vmnet.get(), subnet.get()), subnet.get(), gateway, gateway, Set.of()));
			}
		}
		return Optional.empty();
	}

	private Optional<DhcpPool> ofSubnet(ElementId client, StateOverlay state) {
		for (Subnet subnet : subnets) {
			for (DhcpScope scope : subnet.dhcpScopes()) {
				if (subnet.prefix().value().isPresent() && scope.first().value().isPresent() && answers(scope, client, state)) {
					return Optional.of(pool(subnet, scope));
				}
			}
		}
		return Optional.empty();
	}

	private static DhcpPool pool(Subnet subnet, DhcpScope scope) {
		Ipv4Address first = scope.first().value().orElseThrow();
		return new DhcpPool(scope.id(), first, scope.last().value().orElse(first), subnet.prefix().value().orElseThrow(),
				subnet.gateways().stream().map(Written::value).flatMap(Optional::stream).findFirst(), Optional.empty(),
				scope.reservations().stream().flatMap(each -> each.address().value().stream()).collect(Collectors.toSet()));
	}

	private boolean answers(DhcpScope scope, ElementId client, StateOverlay state) {
		return scope.server().value().stream().flatMap(server -> nodes.owners(server).stream())
				.anyMatch(owner -> layer2.shared(client, owner.at().id(), state).isPresent());
	}
}
