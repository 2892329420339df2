/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Whether the vMotion adapters of two hosts reach each other. */
final class VmotionNetwork {

	private final Layer2 layer2;

	VmotionNetwork(Layer2 layer2) {
		this.layer2 = layer2;
	}

	/** What both hosts need in order to talk vMotion with each other. */
	List<Prerequisite> judge(Host source, Host target, StateOverlay state) {
		List<VmkernelAdapter> from = adapters(source, state);
		List<VmkernelAdapter> to = adapters(target, state);
		List<Prerequisite> found = new ArrayList<>();
		found.add(hasAdapter(Prerequisite.Id.SOURCE_ADAPTER, source, from));
		found.add(hasAdapter(Prerequisite.Id.TARGET_ADAPTER, target, to));
		if (!from.isEmpty() && !to.isEmpty()) {
			found.add(connected(source, from, target, to, state));
		}
		return found;
	}

	/** The first pair of adapters that reach each other. */
	Optional<VmotionLink> link(Host source, Host target, StateOverlay state) {
		List<VmkernelAdapter> to = adapters(target, state);
		for (VmkernelAdapter from : adapters(source, state)) {
			for (VmkernelAdapter other : to) {
				if (connection(from, other, state).isPresent()) {
					return Optional.of(new VmotionLink(from.id(), other.id(), slower(speed(from, state), speed(other, state))));
				}
			}
		}
		return Optional.empty();
	}

	/** The adapters vMotion uses: as soon as there is one on the vMotion stack, those of the default stack no longer count. */
	private static List<VmkernelAdapter> adapters(Host host, StateOverlay state) {
		List<VmkernelAdapter> all = host.vmkernelAdapters(VMkernelService.VMOTION)
				.filter(adapter -> !state.isFailed(adapter.id())).toList();
		List<VmkernelAdapter> onOwnStack = all.stream().filter(adapter -> adapter.stack() == TcpIpStack.VMOTION).toList();
		return onOwnStack.isEmpty() ? all : onOwnStack;
	}

	private static Prerequisite hasAdapter(Prerequisite.Id id, Host host, List<VmkernelAdapter> adapters) {
		if (adapters.isEmpty()) {
			return new Prerequisite(id, false,
					"%s has no VMkernel adapter for vMotion. Enable vMotion on one, or put one on the vMotion stack."
							.formatted(host.id()),
					List.of(new Evidence("vMotion adapters of " + host.id(), "none")));
		}
		return new Prerequisite(id, true, "%s has a VMkernel adapter for vMotion.".formatted(host.id()),
				adapters.stream().map(VmotionNetwork::describe).toList());
	}

	private Prerequisite connected(Host source, List<VmkernelAdapter> from, Host target, List<VmkernelAdapter> to,
			StateOverlay state) {
		for (VmkernelAdapter adapter : from) {
			for (VmkernelAdapter other : to) {
				Optional<String> connection = connection(adapter, other, state);
				if (connection.isPresent()) {
					return new Prerequisite(Prerequisite.Id.NETWORK, true,
							"%s reaches %s over %s.".formatted(adapter.id(), other.id(), connection.get()),
							List.of(describe(adapter), describe(other)));
				}
			}
		}
		List<Evidence> evidence = new ArrayList<>();
		from.forEach(adapter -> evidence.add(describe(adapter)));
		to.forEach(adapter -> evidence.add(describe(adapter)));
		return new Prerequisite(Prerequisite.Id.NETWORK, false,
				("The vMotion adapters of %s and %s do not reach each other. Put them on the same kind of TCP/IP stack, in one VLAN and "
						+ "subnet, or give each a gateway.").formatted(source.id(), target.id()),
				evidence);
	}

	/** How two adapters are connected; empty when they are not. */
	private Optional<String> connection(VmkernelAdapter from, VmkernelAdapter to, StateOverlay state) {
		if (from.stack() != to.stack()) {
			return Optional.empty();
		}
		if (inOneSubnet(from, to)) {
			return layer2.shared(from.portGroup(), to.portGroup(), state).map(Segment::toString);
		}
		boolean routed = from.gateway().isPresent() && to.gateway().isPresent() && layer2.hasUplink(from.portGroup(), state)
				&& layer2.hasUplink(to.portGroup(), state);
		return routed ? Optional.of("their gateways") : Optional.empty();
	}

	/** An adapter whose address comes from DHCP is taken to be in the subnet it is plugged into. */
	private static boolean inOneSubnet(VmkernelAdapter from, VmkernelAdapter to) {
		Optional<Ipv4Interface> a = from.address().value();
		Optional<Ipv4Interface> b = to.address().value();
		if (a.isPresent() && b.isPresent()) {
			return a.get().prefix().contains(b.get().address()) && b.get().prefix().contains(a.get().address());
		}
		return (a.isPresent() || from.dhcp()) && (b.isPresent() || to.dhcp());
	}

	private Optional<DataRate> speed(VmkernelAdapter adapter, StateOverlay state) {
		return layer2.portGroup(adapter.portGroup()).map(PortGroup::virtualSwitch).flatMap(layer2::virtualSwitch)
				.flatMap(owner -> fastest(owner, state));
	}

	private Optional<DataRate> fastest(VirtualSwitch owner, StateOverlay state) {
		return owner.uplinks().stream().filter(uplink -> !state.isFailed(uplink)).flatMap(uplink -> layer2.nic(uplink).stream())
				.map(PhysicalNic::speed).flatMap(Optional::stream).max(DataRate::compareTo);
	}

	private static Optional<DataRate> slower(Optional<DataRate> a, Optional<DataRate> b) {
		if (a.isEmpty() || b.isEmpty()) {
			return a.or(() -> b);
		}
		return a.get().compareTo(b.get()) <= 0 ? a : b;
	}

	private static Evidence describe(VmkernelAdapter adapter) {
		ElementId id = adapter.id();
		String address = adapter.address().isBlank() ? adapter.dhcp() ? "DHCP" : "no address" : adapter.address().text();
		return new Evidence(id.qualifiedName(), "%s, %s stack, port group %s".formatted(address, adapter.stack().getLiteral(),
				adapter.portGroup().qualifiedName()));
	}
}
