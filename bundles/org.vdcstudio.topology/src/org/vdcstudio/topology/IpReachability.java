/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.IpNodes.Member;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Who reaches whom over IP. Within a subnet that is a matter of layer 2; beyond it, of gateways, routers and their rules, and of
 * the way back.
 *
 * <p>
 * A VMkernel adapter sends by itself alone: to its subnet, by the static routes of its TCP/IP stack, and by its own gateway or,
 * on the default stack, that of the host. Routers take the longest prefix; their access rules see a packet after ports were
 * forwarded and before its sender is hidden, and remember connections, so that answers pass that come back by them. The NAT device
 * of a VMnet sends as its PC. Servers of which the design does not say the subnet have that of the address plan.
 *
 * <p>
 * What the design does not show is {@link Verdict#UNKNOWN}: an address that nobody in the design has, a gateway that is no
 * element, a network outside. Immutable; usable from any thread.
 */
public final class IpReachability {

	private final NetworkParts parts;
	private final Layer2 layer2;
	private final IpNodes nodes;
	private final Leases leases;

	IpReachability(NetworkParts parts, Layer2 layer2, IpNodes nodes, Leases leases) {
		this.parts = parts;
		this.layer2 = layer2;
		this.nodes = nodes;
		this.leases = leases;
	}

	/** Whether any traffic from an element arrives at an address and is answered, in the design as deployed. */
	public Reach reach(ElementId from, Ipv4Address to) {
		return reach(Flow.any(from, to), StateOverlay.INITIAL);
	}

	/** Whether any traffic from an element arrives at an address and is answered. */
	public Reach reach(ElementId from, Ipv4Address to, StateOverlay state) {
		return reach(Flow.any(from, to), state);
	}

	/** Whether traffic arrives and is answered. */
	public Reach reach(Flow flow, StateOverlay state) {
		return course(flow, Optional.empty(), state).reach();
	}

	/**
	 * Whether traffic from one element arrives at another one and is answered. A machine is reached when one of its addresses is.
	 *
	 * @param port the TCP port; empty asks for any traffic at all
	 * @return for a machine with several addresses that all fail, what is known of the last
	 */
	public Reach reach(ElementId from, ElementId to, OptionalInt port, StateOverlay state) {
		List<IpInterface> targets = nodes.member(to).map(member -> List.of(member.at()))
				.or(() -> nodes.machine(to).map(IpNode::interfaces)).orElse(List.of());
		Optional<Reach> best = Optional.empty();
		for (IpInterface target : targets) {
			Optional<Ipv4Address> address = leases.of(target, state).address();
			if (address.isEmpty()) {
				continue;
			}
			Reach reach = reach(new Flow(from, address.get(), port.isPresent() ? Protocol.TCP : Protocol.ANY, port), state);
			if (reach.holds()) {
				return reach;
			}
			if (best.isEmpty() || best.get().fails()) {
				best = Optional.of(reach);
			}
		}
		return best.orElseGet(() -> targets.isEmpty() ? unknown("%s is nothing that talks IP.".formatted(to))
				: new Reach(Verdict.FAILS, "%s has no address.".formatted(to), List.of(), Optional.empty()));
	}

	/**
	 * Whether any traffic from one interface arrives at another and is answered, both under their own addresses. When DHCP gives one
	 * of them an address that the design does not show, both are taken to be in one subnet.
	 */
	public Reach between(ElementId from, ElementId to, StateOverlay state) {
		return course(from, to, state).reach();
	}

	/**
	 * Whether traffic arrives, and by which way.
	 *
	 * @param reach whether it arrives and is answered
	 * @param legs  the stretches from machine to machine; none within one machine; empty when the design does not show the way
	 */
	record Course(Reach reach, Optional<List<Journey.Leg>> legs) {

		private static Course unseen(Reach reach) {
			return new Course(reach, Optional.empty());
		}

		private Course but(Reach other) {
			return new Course(other, legs);
		}
	}

	/** Whether any traffic from one interface arrives at another and is answered, and by which way. */
	Course course(ElementId from, ElementId to, StateOverlay state) {
		Optional<Member> source = nodes.member(from).map(member -> leased(member, state));
		Optional<Member> target = nodes.member(to).map(member -> leased(member, state));
		if (source.isEmpty() || target.isEmpty()) {
			return Course.unseen(unknown("%s is nothing that talks IP.".formatted(source.isEmpty() ? from : to)));
		}
		if (target.get().at().address().isPresent() && !source.get().at().leased()) {
			return bothWays(source.get(), target.get(), state);
		}
		if (target.get().at().leased() || target.get().at().address().isPresent()) {
			Connection connection = layer2.connection(from, to, state);
			return new Course(new Reach(connection.verdict(), connection.reason(), connection.evidence(),
					connection.fails() ? Optional.empty() : mtuInOneSubnet(source.get().at(), target.get().at(), state)),
					Optional.of(List.of(new Journey.Leg(from, target.get()))));
		}
		return Course.unseen(target.get().at().addressSaid()
				? new Reach(Verdict.FAILS, "%s has no address.".formatted(to), List.of(), Optional.empty())
				: unknown("The design does not say which address %s has.".formatted(to)));
	}

	/** Where the way there leads outside the design, the way back may yet show that it ends in nothing. */
	private Course bothWays(Member source, Member target, StateOverlay state) {
		ElementId from = source.at().id();
		Course there = course(Flow.any(from, target.at().address().orElseThrow()), Optional.of(target), state);
		if (there.reach().verdict() != Verdict.UNKNOWN || source.at().address().isEmpty()) {
			return there;
		}
		Reach back = course(Flow.any(target.at().id(), source.at().address().get()), Optional.of(source), state).reach();
		return back.fails() ? there.but(new Reach(Verdict.FAILS, lost(back.reason()), back.hops(), Optional.empty())) : there;
	}

	private static String lost(String reason) {
		return "The answer gets lost: " + reason;
	}

	private Optional<PathMtu> mtuInOneSubnet(IpInterface from, IpInterface to, StateOverlay state) {
		return Layer2.smaller(from.bound(), Layer2.smaller(layer2.mtu(from.id(), to.id(), state), to.bound()));
	}

	/**
	 * The largest packet that gets from a VMkernel adapter to an address in one piece, as far as the design shows the way; empty
	 * when it shows none. The adapter's own MTU is among the bounds.
	 */
	public Optional<PathMtu> pathMtu(ElementId vmkernelAdapter, Ipv4Address to, StateOverlay state) {
		return reach(Flow.any(vmkernelAdapter, to), state).mtu();
	}

	private Course course(Flow flow, Optional<Member> target, StateOverlay state) {
		Optional<Member> by = nodes.member(flow.from()).filter(member -> !member.node().id().equals(flow.from()))
				.map(member -> leased(member, state));
		Optional<IpNode> start = nodes.machine(flow.from()).or(() -> by.map(Member::node));
		if (start.isEmpty()) {
			return Course.unseen(unknown("%s is nothing that talks IP.".formatted(flow.from())));
		}
		Optional<IpInterface> leavesBy = by.map(Member::at).filter(at -> !at.forwards());
		Packet packet = new Packet(by.flatMap(member -> member.at().address()), flow.to(), flow.protocol(), flow.port());
		Journey there = new Journey(nodes, parts, layer2, leases, state, Set.of());
		return switch (there.send(start.get(), leavesBy, packet, target)) {
		case Journey.End.Stopped stopped -> Course
				.unseen(new Reach(stopped.verdict(), stopped.reason(), there.hops(), Optional.empty()));
		case Journey.End.Outside outside -> Course.unseen(doubted(new Reach(Verdict.HOLDS,
				"%s leaves the design for %s through %s.".formatted(flow.from(), flow.to(), outside.network()), there.hops(),
				there.mtu()), there.doubt()));
		case Journey.End.Arrived arrived -> new Course(answered(flow, start.get(), there, arrived, state),
				Optional.of(there.legs()));
		};
	}

	private Member leased(Member member, StateOverlay state) {
		return new Member(member.node(), leases.of(member.at(), state));
	}

	/** Judges the way back of a packet that arrived. */
	private Reach answered(Flow flow, IpNode start, Journey there, Journey.End.Arrived arrived,
			StateOverlay state) {
		String arrival = "%s reaches %s at %s.".formatted(flow.from(), flow.to(), arrived.at().at().id());
		Reach holds = doubted(new Reach(Verdict.HOLDS, arrival, there.hops(), there.mtu()), there.doubt());
		Optional<Ipv4Address> sender = arrived.packet().from();
		if (arrived.at().node() == start || sender.isEmpty()) {
			return holds;
		}
		Journey back = new Journey(nodes, parts, layer2, leases, state, there.passed());
		Optional<Member> expected = there.sender();
		IpNode answering = arrived.at().node();
		Journey.End end = back.send(answering, answering.binds() ? Optional.of(arrived.at().at()) : Optional.empty(),
				arrived.packet().answer(sender.get()), expected);
		return switch (end) {
		case Journey.End.Stopped stopped -> withBothWays(stopped.verdict(), lost(stopped.reason()), there, back);
		case Journey.End.Outside outside -> withBothWays(Verdict.UNKNOWN,
				"The answer leaves the design through %s.".formatted(outside.network()), there, back);
		case Journey.End.Arrived home when expected.filter(member -> member.node() != home.at().node()).isPresent() -> withBothWays(
				Verdict.FAILS, "The answer goes to %s, which has the same address.".formatted(home.at().at().id()), there, back);
		case Journey.End.Arrived home when !cameBackBy(there.redirected(), back, home) -> withBothWays(Verdict.FAILS,
				"The answer does not come back by %s, which passed the packet on.".formatted(there.redirected().get(0).id()),
				there, back);
		case Journey.End.Arrived home -> doubted(holds, back.doubt());
		};
	}

	private static Reach doubted(Reach reach, Optional<String> doubt) {
		return doubt.map(reason -> new Reach(Verdict.UNKNOWN, reason, reach.hops(), reach.mtu())).orElse(reach);
	}

	private static boolean cameBackBy(List<IpNode> redirected, Journey back, Journey.End.Arrived home) {
		return redirected.stream().allMatch(node -> back.passed().contains(node) || home.at().node() == node);
	}

	private static Reach withBothWays(Verdict verdict, String reason, Journey there, Journey back) {
		List<Evidence> hops = new ArrayList<>(there.hops());
		hops.addAll(back.hops());
		return new Reach(verdict, reason, hops, Optional.empty());
	}

	private static Reach unknown(String reason) {
		return new Reach(Verdict.UNKNOWN, reason, List.of(), Optional.empty());
	}
}
