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
 * Which VMkernel adapter a host uses for storage, and whether it gets there. In the own subnet layer 2 decides, else gateways,
 * routers and their rules. What the design does not show of the network is taken to work.
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

	/** Why a VMkernel adapter does not get to a portal, at the port it serves iSCSI; empty when it does, or may. */
	Optional<String> iscsiObstacle(VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		return obstacle(vmkernel, portal, portal.endpoint().value(), state);
	}

	/** Why a VMkernel adapter does not get to a portal, at the port of NFS; empty when it does, or may. */
	Optional<String> nfsObstacle(VmkernelAdapter vmkernel, Portal portal, StateOverlay state) {
		return obstacle(vmkernel, portal, portal.endpoint().value().map(target -> new Endpoint(target.address(), NFS_PORT)), state);
	}

	private Optional<String> obstacle(VmkernelAdapter vmkernel, Portal portal, Optional<Endpoint> target, StateOverlay state) {
		if (target.isEmpty()) {
			return Optional.of("portal %s has no address".formatted(portal.id()));
		}
		if (isDirect(vmkernel, target.get().address())) {
			Connection connection = layer2.connection(vmkernel.id(), portal.id(), state);
			return connection.fails() ? Optional.of(clause(connection.reason())) : Optional.empty();
		}
		Reach reach = ip.reach(Flow.tcp(vmkernel.id(), target.get()), state);
		return reach.fails() ? Optional.of(clause(reach.reason())) : Optional.empty();
	}

	/** A sentence as part of another one. */
	private static String clause(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
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
