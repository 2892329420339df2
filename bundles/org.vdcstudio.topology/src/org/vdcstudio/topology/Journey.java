/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.network.AccessAction;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.IpNodes.Member;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.ExternalNetwork;
import org.vdcstudio.topology.snapshot.Router;

/** One packet on its way from machine to machine. Belongs to one question and one thread. */
final class Journey {

	private static final int MOST_HOPS = 32;

	private final IpNodes nodes;
	private final NetworkParts parts;
	private final Layer2 layer2;
	private final Leases leases;
	private final StateOverlay state;
	private final Set<IpNode> knowTheConnection;
	private final List<Evidence> hops = new ArrayList<>();
	private final List<Leg> legs = new ArrayList<>();
	private final Set<IpNode> passed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<IpNode> redirected = new ArrayList<>();
	private Optional<Member> sender = Optional.empty();
	private Optional<Member> mask = Optional.empty();
	private Optional<PathMtu> mtu = Optional.empty();
	private Optional<String> doubt = Optional.empty();

	/** How it ended. */
	sealed interface End {

		/** It came to a machine that has the address. */
		record Arrived(Member at, Packet packet) implements End {
		}

		/** It left the design through a network that leads to the address. */
		record Outside(ElementId network) implements End {
		}

		/** It went no further, or nobody knows how. */
		record Stopped(Verdict verdict, String reason) implements End {
		}
	}

	/**
	 * A stretch of the way on which nobody but switches passes the packet on.
	 *
	 * @param from the interface it leaves by
	 * @param to   the interface it comes to, with its machine
	 */
	record Leg(ElementId from, Member to) {
	}

	/** Where a packet leaves a machine, and for which neighbour. */
	private record Exit(IpInterface by, Ipv4Address next, boolean direct) {
	}

	/**
	 * A packet that sets out.
	 *
	 * @param knowTheConnection the firewalls that let its answer-to packet pass, and so let it pass too
	 */
	Journey(IpNodes nodes, NetworkParts parts, Layer2 layer2, Leases leases, StateOverlay state, Set<IpNode> knowTheConnection) {
		this.nodes = nodes;
		this.parts = parts;
		this.layer2 = layer2;
		this.leases = leases;
		this.state = state;
		this.knowTheConnection = knowTheConnection;
	}

	/** What it passed, in order. */
	List<Evidence> hops() {
		return hops;
	}

	/** The stretches from machine to machine that it passed, in order. */
	List<Leg> legs() {
		return legs;
	}

	/** The machines it was passed on by. */
	Set<IpNode> passed() {
		return passed;
	}

	/** The machines that changed where it goes; its answer has to come by them. */
	List<IpNode> redirected() {
		return redirected;
	}

	/** Who gets the answer: who sent it, by the interface it left by, or who hid that one last. */
	Optional<Member> sender() {
		return mask.or(() -> sender);
	}

	/** The largest packet that gets as far as this one. */
	Optional<PathMtu> mtu() {
		return mtu;
	}

	/** Why nobody knows whether it got where it ended: what it passed that the design does not show. */
	Optional<String> doubt() {
		return doubt;
	}

	/**
	 * Sends a packet.
	 *
	 * @param start  where it starts
	 * @param by     the interface it has to leave by; empty when the machine chooses
	 * @param target who is meant, when several have the address
	 */
	End send(IpNode start, Optional<IpInterface> by, Packet first, Optional<Member> target) {
		IpNode node = start;
		Optional<IpInterface> leavesBy = by;
		Optional<IpInterface> cameBy = Optional.empty();
		Packet packet = first;
		for (int hop = 0; hop < MOST_HOPS; hop++) {
			Optional<IpInterface> own = owned(node, cameBy, packet, target);
			if (own.isPresent()) {
				Optional<Endpoint> inside = cameBy.isPresent() ? node.inside(packet) : Optional.empty();
				if (inside.isEmpty()) {
					return new End.Arrived(new Member(node, own.get()), packet);
				}
				packet = packet.to(inside.get());
				redirected.add(node);
				hops.add(new Evidence(node.id().qualifiedName(), "passes it on to " + inside.get()));
			} else if (cameBy.isPresent()) {
				Optional<End> refused = refusal(node, cameBy.get(), packet);
				if (refused.isPresent()) {
					return refused.get();
				}
			}
			if (cameBy.isPresent()) {
				passed.add(node);
			}
			Optional<Exit> exit = exit(node, leavesBy, packet.to());
			if (exit.isEmpty()) {
				return withoutExit(node, leavesBy, packet.to());
			}
			IpInterface out = exit.get().by();
			if (cameBy.isEmpty()) {
				packet = packet.from(packet.from().or(out::address));
				sender = Optional.of(new Member(node, out));
			} else {
				packet = translated(node, cameBy.get(), out, packet);
			}
			Next next = next(out, exit.get(), packet, target);
			if (next.end().isPresent()) {
				return next.end().get();
			}
			Member neighbour = next.member().orElseThrow();
			hops.add(new Evidence(out.id().qualifiedName(), "%s to %s".formatted(
					exit.get().direct() ? "in its own subnet" : "through gateway " + exit.get().next(), neighbour.at().id())));
			bound(out, neighbour.at());
			legs.add(new Leg(out.id(), neighbour));
			node = neighbour.node();
			cameBy = Optional.of(neighbour.at());
			leavesBy = Optional.empty();
		}
		return new End.Stopped(Verdict.FAILS, "Packets to %s run in a circle between routers.".formatted(first.to()));
	}

	private static Optional<IpInterface> owned(IpNode node, Optional<IpInterface> cameBy, Packet packet, Optional<Member> target) {
		Optional<IpInterface> meant = target.filter(member -> member.node() == node)
				.filter(member -> member.at().address().filter(packet.to()::equals).isPresent()).map(Member::at);
		return meant.or(() -> node.owning(packet.to()));
	}

	private Optional<End> refusal(IpNode node, IpInterface cameBy, Packet packet) {
		if (!cameBy.forwards() && !isAnswerTo(node)) {
			return Optional.of(new End.Stopped(Verdict.FAILS,
					"%s is no router: it does not pass on packets to %s.".formatted(node.id(), packet.to())));
		}
		Optional<Router> router = node.router().filter(each -> !each.accessRules().isEmpty());
		if (router.isEmpty() || isAnswerTo(node)) {
			return Optional.empty();
		}
		Optional<Router.AccessRule> deciding = router.get().accessRules().stream().filter(packet::isDecidedBy).findFirst();
		if (deciding.isEmpty()) {
			return Optional.of(new End.Stopped(Verdict.FAILS,
					"No access rule of %s permits it, so it is dropped.".formatted(node.id())));
		}
		return deciding.get().action() == AccessAction.PERMIT ? Optional.empty()
				: Optional.of(new End.Stopped(Verdict.FAILS,
						"Access rule %s of %s drops it.".formatted(deciding.get().id(), node.id())));
	}

	/** Firewalls remember connections and let answers pass that come back by them. */
	private boolean isAnswerTo(IpNode node) {
		return knowTheConnection.contains(node);
	}

	private Optional<Exit> exit(IpNode node, Optional<IpInterface> bound, Ipv4Address to) {
		List<IpInterface> usable = usable(node, bound);
		Optional<Exit> direct = usable.stream().filter(each -> each.isNear(to))
				.max(Comparator.comparingInt(each -> each.prefix().orElseThrow().length())).map(by -> new Exit(by, to, true));
		if (direct.isPresent()) {
			return direct;
		}
		for (IpNode.Hop route : node.routes()) {
			if (route.prefix().contains(to)) {
				Optional<Exit> routed = near(usable, route.next());
				if (routed.isPresent()) {
					return routed;
				}
			}
		}
		Optional<Exit> own = usable.stream().filter(Journey::hasUsableGateway).findFirst()
				.map(by -> new Exit(by, by.gateway().orElseThrow(), false));
		Optional<Exit> common = node.gateway().flatMap(gateway -> near(usable, gateway));
		return (bound.isPresent() ? own.or(() -> common) : common.or(() -> own))
				.or(() -> usable.stream().filter(each -> each.prefix().isEmpty() && each.address().isPresent()).findFirst()
						.map(by -> new Exit(by, to, true)));
	}

	private List<IpInterface> usable(IpNode node, Optional<IpInterface> bound) {
		return bound.map(List::of).orElse(node.interfaces()).stream().map(each -> leases.of(each, state)).toList();
	}

	/** A gateway outside the own subnet is never asked. */
	private static boolean hasUsableGateway(IpInterface each) {
		return each.gateway().filter(gateway -> each.prefix().isEmpty() || each.isNear(gateway)).isPresent();
	}

	private static Optional<Exit> near(List<IpInterface> interfaces, Ipv4Address gateway) {
		return interfaces.stream().filter(each -> each.isNear(gateway)).findFirst().map(by -> new Exit(by, gateway, false));
	}

	private End withoutExit(IpNode node, Optional<IpInterface> bound, Ipv4Address to) {
		List<IpInterface> tried = usable(node, bound);
		for (IpInterface each : tried) {
			Optional<ElementId> outside = outside(each, to, false);
			if (outside.isPresent() && !each.gatewaySaid()) {
				return new End.Outside(outside.get());
			}
		}
		String who = bound.map(IpInterface::id).orElse(node.id()).qualifiedName();
		if (tried.stream().anyMatch(each -> !each.gatewaySaid() || each.address().isEmpty() && !each.addressSaid())) {
			return new End.Stopped(Verdict.UNKNOWN, "The design does not say by which gateway %s reaches %s.".formatted(who, to));
		}
		if (tried.stream().allMatch(each -> each.address().isEmpty() && !each.leased())) {
			return new End.Stopped(Verdict.FAILS, "%s has no address.".formatted(who));
		}
		return new End.Stopped(Verdict.FAILS,
				"%s has no route to %s: it is not in its subnet, and no gateway in its subnet leads there.".formatted(who, to));
	}

	private Packet translated(IpNode node, IpInterface cameBy, IpInterface out, Packet packet) {
		if (isAnswerTo(node)) {
			return packet;
		}
		if (node.masks() && cameBy.forwards() && !out.equals(cameBy)) {
			return hide(node, out, packet, out.address());
		}
		return node.router().stream().flatMap(router -> router.sourceNats().stream())
				.filter(nat -> hides(nat, packet)).filter(nat -> leavesInside(nat, out)).findFirst()
				.map(nat -> hide(node, node.owning(nat.address().value().orElseThrow()).orElse(out), packet, nat.address().value()))
				.orElse(packet);
	}

	private Packet hide(IpNode node, IpInterface at, Packet packet, Optional<Ipv4Address> address) {
		mask = Optional.of(new Member(node, at));
		hops.add(new Evidence(node.id().qualifiedName(),
				"hides the sender behind " + address.map(Ipv4Address::toString).orElse("an address of its own")));
		return packet.from(address);
	}

	private static boolean hides(Router.SourceNat nat, Packet packet) {
		return nat.address().value().isPresent() && (nat.source().isBlank()
				|| nat.source().value().isPresent() && packet.from().filter(nat.source().value().get()::contains).isPresent());
	}

	/** Traffic between networks inside is not translated. */
	private static boolean leavesInside(Router.SourceNat nat, IpInterface out) {
		return out.address().isEmpty() || nat.source().value().isEmpty()
				|| !nat.source().value().get().contains(out.address().get());
	}

	/** A neighbour, or the end. */
	private record Next(Optional<Member> member, Optional<End> end) {

		static Next at(Member member) {
			return new Next(Optional.of(member), Optional.empty());
		}

		static Next stop(Verdict verdict, String reason) {
			return end(new End.Stopped(verdict, reason));
		}

		static Next end(End end) {
			return new Next(Optional.empty(), Optional.of(end));
		}
	}

	private Next next(IpInterface out, Exit exit, Packet packet, Optional<Member> target) {
		List<Member> candidates = target.filter(member -> member.at().address().filter(exit.next()::equals).isPresent())
				.map(List::of).orElse(nodes.owners(exit.next()));
		Optional<Connection> failed = Optional.empty();
		Optional<Member> possible = Optional.empty();
		Optional<String> open = Optional.empty();
		for (Member candidate : candidates) {
			Connection connection = layer2.connection(out.id(), candidate.at().id(), state);
			if (connection.holds()) {
				return Next.at(candidate);
			}
			if (connection.fails()) {
				failed = failed.or(() -> Optional.of(connection));
			} else if (possible.isEmpty()) {
				possible = Optional.of(candidate);
				open = Optional.of(connection.reason());
			}
		}
		if (possible.isPresent()) {
			doubt = doubt.isPresent() ? doubt : open;
			return Next.at(possible.get());
		}
		Optional<ElementId> outside = outside(out, packet.to(), exit.direct());
		if (outside.isPresent() && candidates.isEmpty()) {
			hops.add(new Evidence(out.id().qualifiedName(), "out through " + outside.get()));
			bound(out, out);
			return Next.end(new End.Outside(outside.get()));
		}
		if (failed.isEmpty()) {
			return layer2.ways(out.id(), state).isEmpty()
					? Next.stop(Verdict.FAILS, "%s is not connected to any network.".formatted(out.id()))
					: Next.stop(Verdict.UNKNOWN, "No element of the design has the address %s.".formatted(exit.next()));
		}
		if (out.prefix().isEmpty()) {
			return Next.stop(Verdict.UNKNOWN, "The design does not say in which subnet %s is.".formatted(out.id()));
		}
		return Next.stop(Verdict.FAILS, failed.get().reason());
	}

	/** A network outside, on the segment of an interface, that leads to an address. */
	private Optional<ElementId> outside(IpInterface out, Ipv4Address to, boolean direct) {
		for (ElementId network : layer2.networks(out.id(), state)) {
			Optional<ExternalNetwork> external = parts.externalNetwork(network);
			if (external.isPresent() && leadsTo(external.get(), to, direct)) {
				return Optional.of(network);
			}
		}
		return Optional.empty();
	}

	private static boolean leadsTo(ExternalNetwork network, Ipv4Address to, boolean direct) {
		return network.prefixes().isEmpty() ? !direct
				: network.prefixes().stream().anyMatch(prefix -> prefix.value().filter(each -> each.contains(to)).isPresent());
	}

	private void bound(IpInterface out, IpInterface in) {
		mtu = Layer2.smaller(mtu, out.bound());
		if (out != in) {
			mtu = Layer2.smaller(mtu, layer2.mtu(out.id(), in.id(), state));
			mtu = Layer2.smaller(mtu, in.bound());
		}
	}
}
