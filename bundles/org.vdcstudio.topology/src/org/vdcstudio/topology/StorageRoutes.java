/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.Route;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * Which VMkernel adapter a host uses for storage, and whether it gets there. Where the design shows too little of the network to
 * be sure, layer 2 decides in the own subnet; to other subnets a gateway or static route is needed, and routers are taken to work.
 */
final class StorageRoutes {

	private static final int NFS_PORT = 2049;

	private final Layer2 layer2;
	private final IpReachability ip;

	StorageRoutes(Layer2 layer2, IpReachability ip) {
		this.layer2 = layer2;
		this.ip = ip;
	}

	Optional<VmkernelAdapter> vmkernelAdapter(ElementId id) {
		return layer2.vmkernelAdapter(id);
	}

	/**
	 * The VMkernel adapter that the default TCP/IP stack chooses: the first one in the subnet of the target, else the one that
	 * has the way out. A stack has one route to a subnet, so a second adapter in it is never chosen while the first one is up.
	 */
	Optional<VmkernelAdapter> chosenBy(Host host, Ipv4Address target, StateOverlay state) {
		List<VmkernelAdapter> stack = host.vmkernelAdapters()
				.filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT && !state.isFailed(adapter.id())).toList();
		return stack.stream().filter(adapter -> isDirect(adapter, target)).findFirst()
				.or(() -> stack.stream().filter(adapter -> hasWayOut(host, adapter, target)).findFirst())
				.or(() -> stack.stream().filter(adapter -> adapter.dhcp() && adapter.address().isBlank()).findFirst());
	}

	/** Why a VMkernel adapter does not get to a portal, at the port it serves iSCSI; empty when it does. */
	Optional<String> iscsiObstacle(Host host, VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		return portal.endpoint().value().flatMap(target -> blocked(Flow.tcp(vmkernel.id(), target), state))
				.or(() -> obstacle(host, vmkernel, portal, state));
	}

	/** Why a VMkernel adapter does not get to a portal, at the port of NFS; empty when it does. */
	Optional<String> nfsObstacle(Host host, VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		return portal.endpoint().value()
				.flatMap(target -> blocked(Flow.tcp(vmkernel.id(), new Endpoint(target.address(), NFS_PORT)), state))
				.or(() -> obstacle(host, vmkernel, portal, state));
	}

	private Optional<String> blocked(Flow flow, StateOverlay state) {
		Reach reach = ip.reach(flow, state);
		return reach.fails() ? Optional.of(reach.reason().replaceFirst("\\.$", "")) : Optional.empty();
	}

	private Optional<String> obstacle(Host host, VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		Optional<Ipv4Address> target = portal.endpoint().value().map(Endpoint::address);
		if (target.isEmpty()) {
			return Optional.of("portal %s has no address".formatted(portal.id()));
		}
		if (state.isFailed(portal.id())) {
			return Optional.of("portal %s is out of order".formatted(portal.id()));
		}
		if (state.isFailed(vmkernel.id())) {
			return Optional.of("%s is out of order".formatted(vmkernel.id()));
		}
		boolean direct = isDirect(vmkernel, target.get()) || vmkernel.dhcp() && vmkernel.address().isBlank();
		if (direct && portal.link().isPresent()) {
			Connection connection = layer2.connection(vmkernel.id(), portal.id(), state);
			return connection.verdict() == Verdict.FAILS
					? Optional.of("%s and portal %s share no layer-2 segment: %s".formatted(vmkernel.id(), portal.id(), connection.reason()))
					: Optional.empty();
		}
		if (!direct && !hasWayOut(host, vmkernel, target.get())) {
			return Optional.of(vmkernel.address().isBlank() ? "%s has no address".formatted(vmkernel.id())
					: "%s (%s) is not in the subnet of %s and has no gateway".formatted(vmkernel.id(), vmkernel.address(), target.get()));
		}
		return layer2.hasUplink(vmkernel.portGroup(), state) ? Optional.empty()
				: Optional.of("the switch of %s has no working uplink".formatted(vmkernel.id()));
	}

	private static boolean isDirect(VmkernelAdapter adapter, Ipv4Address target) {
		return adapter.address().value().map(own -> own.prefix().contains(target)).orElse(false);
	}

	private static boolean hasWayOut(Host host, VmkernelAdapter adapter, Ipv4Address target) {
		return adapter.address().value().isPresent() && adapter.gateway().isPresent()
				|| adapter.stack() == TcpIpStack.DEFAULT && isNeighbour(adapter, host.network().gateway().value())
				|| host.network().routes().stream().anyMatch(route -> leads(route, adapter, target));
	}

	private static boolean leads(Route route, VmkernelAdapter adapter, Ipv4Address target) {
		return route.stack() == adapter.stack() && route.prefix().value().filter(prefix -> prefix.contains(target)).isPresent()
				&& isNeighbour(adapter, route.nextHop().value());
	}

	private static boolean isNeighbour(VmkernelAdapter adapter, Optional<Ipv4Address> gateway) {
		Optional<Ipv4Interface> own = adapter.address().value();
		return gateway.isPresent() && own.isPresent() && own.get().prefix().contains(gateway.get());
	}
}
