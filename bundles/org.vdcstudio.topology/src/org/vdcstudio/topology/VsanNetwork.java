/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DistributedSwitch;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.Route;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.Written;

/** Which members of a vSAN cluster reach each other. What the design does not show of the way is taken to work. */
final class VsanNetwork {

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final Layer2 layer2;
	private final IpReachability ip;
	private final Once<Boolean> runsInMachines = new Once<>(this::findWhetherItRunsInMachines);

	VsanNetwork(DesignSnapshot snapshot, Liveness liveness, Layer2 layer2, IpReachability ip) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		this.layer2 = layer2;
		this.ip = ip;
	}

	/** Whether a member works and has a VMkernel adapter for vSAN whose frames leave the host. */
	boolean isConnected(VsanMember member, StateOverlay state) {
		return !liveness.isDown(member.id(), state) && member.adapters().stream()
				.anyMatch(adapter -> !state.isFailed(adapter.id()) && layer2.hasUplink(adapter.portGroup(), state));
	}

	/**
	 * The members that are connected, in groups that reach each other. The first member of a group speaks for it: each one joins
	 * the first group whose speaker it reaches, so that not all pairs are asked.
	 */
	List<List<VsanMember>> partitions(List<VsanMember> members, StateOverlay state) {
		List<List<VsanMember>> partitions = new ArrayList<>();
		for (VsanMember member : members) {
			if (isConnected(member, state)) {
				partitions.stream().filter(each -> reach(each.getFirst(), member, state)).findFirst().orElseGet(() -> {
					List<VsanMember> own = new ArrayList<>();
					partitions.add(own);
					return own;
				}).add(member);
			}
		}
		return partitions;
	}

	/** Whether two members reach each other from some adapter for vSAN to some other. */
	boolean reach(VsanMember member, VsanMember other, StateOverlay state) {
		return member.adapters().stream()
				.anyMatch(from -> other.adapters().stream().anyMatch(to -> !isApart(from, to, state)));
	}

	/**
	 * An adapter of which the design says no address is taken to have one in the subnet of the others. Of neighbours in one
	 * subnet only layer 2 is asked, which costs far less than the way there and back.
	 */
	private boolean isApart(VmkernelAdapter from, VmkernelAdapter to, StateOverlay state) {
		if (isNear(from, to) && isNear(to, from)
				&& layer2.shared(from.id(), to.id(), state).filter(Segment::isCertain).isPresent()) {
			return false;
		}
		return hasNoAddress(from) || hasNoAddress(to) ? layer2.connection(from.id(), to.id(), state).fails()
				: ip.between(from.id(), to.id(), state).fails();
	}

	private static boolean isNear(VmkernelAdapter adapter, VmkernelAdapter other) {
		Optional<Ipv4Interface> own = adapter.address().value();
		return own.isPresent() && other.address().value().filter(each -> own.get().prefix().contains(each.address())).isPresent();
	}

	private static boolean hasNoAddress(VmkernelAdapter adapter) {
		return adapter.address().value().isEmpty() && !adapter.dhcp();
	}

	/**
	 * Whether it makes a difference what other machines than the members do: one of them is a part of the network or has the
	 * address of a gateway, or DHCP gives addresses to members.
	 */
	boolean followsMachines(List<VsanMember> members) {
		return runsInMachines.get()
				|| members.stream().flatMap(member -> member.adapters().stream()).anyMatch(VmkernelAdapter::dhcp);
	}

	private boolean findWhetherItRunsInMachines() {
		Stream<ElementId> parts = Stream.of(snapshot.physicalSwitches().stream().map(PhysicalSwitch::id),
				snapshot.distributedSwitches().stream().map(DistributedSwitch::id), snapshot.routers().stream().map(Router::id),
				snapshot.pcs().stream().map(WorkstationPc::id)).flatMap(ids -> ids);
		if (parts.anyMatch(liveness::needsMachines)) {
			return true;
		}
		Set<Ipv4Address> gateways = new HashSet<>();
		snapshot.hosts().forEach(host -> addGateways(host, gateways));
		snapshot.routers().forEach(router -> addHops(router.routes(), gateways));
		Stream<Written<Ipv4Interface>> guests = Stream.concat(
				snapshot.vms().stream().flatMap(vm -> vm.nics().stream()).map(nic -> nic.address()),
				snapshot.labVms().stream().flatMap(vm -> vm.nics().stream()).map(nic -> nic.address()));
		return guests.map(Written::value).flatMap(Optional::stream).anyMatch(address -> gateways.contains(address.address()));
	}

	private static void addGateways(Host host, Set<Ipv4Address> gateways) {
		host.network().gateway().value().ifPresent(gateways::add);
		host.vmkernelAdapters().forEach(adapter -> adapter.gateway().ifPresent(gateways::add));
		addHops(host.network().routes(), gateways);
	}

	private static void addHops(Collection<Route> routes, Set<Ipv4Address> gateways) {
		routes.forEach(route -> route.nextHop().value().ifPresent(gateways::add));
	}
}
