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
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Whether the vMotion adapters of two hosts reach each other. */
final class VmotionNetwork {

	private final Layer2 layer2;
	private final Teaming teaming;
	private final IpReachability ip;

	VmotionNetwork(Layer2 layer2, Teaming teaming, IpReachability ip) {
		this.layer2 = layer2;
		this.teaming = teaming;
		this.ip = ip;
	}

	/** What was found about the network between two hosts. */
	record Judgement(List<Prerequisite> prerequisites, Optional<VmotionLink> link) {
	}

	/** Two adapters and what is between them. */
	private record Pair(VmkernelAdapter from, VmkernelAdapter to, Reach reach) {
	}

	/** What both hosts need in order to talk vMotion with each other, and the path they then take. */
	Judgement judge(Host source, Host target, StateOverlay state) {
		List<VmkernelAdapter> from = adapters(source, state);
		List<VmkernelAdapter> to = adapters(target, state);
		List<Prerequisite> found = new ArrayList<>();
		found.add(hasAdapter(Prerequisite.Id.SOURCE_ADAPTER, source, from));
		found.add(hasAdapter(Prerequisite.Id.TARGET_ADAPTER, target, to));
		if (from.isEmpty() || to.isEmpty()) {
			return new Judgement(found, Optional.empty());
		}
		List<Pair> tried = new ArrayList<>();
		Optional<Pair> best = best(from, to, state, tried);
		if (best.isEmpty()) {
			found.add(apart(source, from, target, to, tried));
			return new Judgement(found, Optional.empty());
		}
		found.add(together(best.get()));
		found.add(mtu(best.get()));
		return new Judgement(found, Optional.of(new VmotionLink(best.get().from().id(), best.get().to().id(),
				slower(speed(best.get().from(), state), speed(best.get().to(), state)))));
	}

	/** The first pair of adapters that reach each other, else the first that may do so outside the design. */
	private Optional<Pair> best(List<VmkernelAdapter> from, List<VmkernelAdapter> to, StateOverlay state, List<Pair> tried) {
		Optional<Pair> possible = Optional.empty();
		for (VmkernelAdapter adapter : from) {
			for (VmkernelAdapter other : to) {
				if (adapter.stack() != other.stack()) {
					continue;
				}
				Pair pair = new Pair(adapter, other, ip.between(adapter.id(), other.id(), state));
				if (pair.reach().holds()) {
					return Optional.of(pair);
				}
				tried.add(pair);
				if (possible.isEmpty() && !pair.reach().fails()) {
					possible = Optional.of(pair);
				}
			}
		}
		return possible;
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

	private static Prerequisite together(Pair pair) {
		String message = pair.reach().holds() ? "%s reaches %s.".formatted(pair.from().id(), pair.to().id())
				: "%s may reach %s outside the design. %s".formatted(pair.from().id(), pair.to().id(), pair.reach().reason());
		return new Prerequisite(Prerequisite.Id.NETWORK, true, message, List.of(describe(pair.from()), describe(pair.to())));
	}

	private static Prerequisite apart(Host source, List<VmkernelAdapter> from, Host target, List<VmkernelAdapter> to,
			List<Pair> tried) {
		List<Evidence> evidence = new ArrayList<>();
		from.forEach(adapter -> evidence.add(describe(adapter)));
		to.forEach(adapter -> evidence.add(describe(adapter)));
		tried.forEach(pair -> evidence.add(new Evidence("%s to %s".formatted(pair.from().id(), pair.to().id()), pair.reach().reason())));
		return new Prerequisite(Prerequisite.Id.NETWORK, false,
				("The vMotion adapters of %s and %s do not reach each other. Put them on the same kind of TCP/IP stack, in one VLAN and "
						+ "subnet, or give each a gateway.").formatted(source.id(), target.id()),
				evidence);
	}

	/** Each side learns how much the other takes; what is between them, nobody asks. */
	private static Prerequisite mtu(Pair pair) {
		int sent = Math.min(pair.from().mtu(), pair.to().mtu());
		Optional<PathMtu> narrow = pair.reach().mtu().filter(path -> path.bytes() < sent);
		return narrow
				.map(path -> new Prerequisite(Prerequisite.Id.NETWORK_MTU, false,
						"%s and %s send packets of %d bytes, but %s passes only %d. Use one MTU on the whole path.".formatted(
								pair.from().id(), pair.to().id(), sent, path.where(), path.bytes()),
						List.of(new Evidence("MTU of " + path.where(), Integer.toString(path.bytes())))))
				.orElseGet(() -> new Prerequisite(Prerequisite.Id.NETWORK_MTU, true,
						"Nothing between %s and %s is known to have a smaller MTU than they have.".formatted(pair.from().id(),
								pair.to().id()),
						List.of()));
	}

	private Optional<DataRate> speed(VmkernelAdapter adapter, StateOverlay state) {
		return teaming.inUse(adapter.portGroup(), state).stream().flatMap(uplink -> layer2.nic(uplink).stream())
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
