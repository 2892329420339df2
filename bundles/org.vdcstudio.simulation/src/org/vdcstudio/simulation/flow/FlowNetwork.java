/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;

/**
 * Links and the flows on them, in simulated time. Rates are weighted max-min fair: nobody can get more without taking it from
 * somebody who has no more in proportion to the weight.
 *
 * <p>
 * However many flows start, end or move at one instant, their rates are settled once, by an event at that instant; until then
 * {@link #rate} and {@link #load} tell what was before. Only flows that a change concerns are looked at, never any beyond those
 * connected with it over links that can be full. When a flow will have all its bytes across is computed when it gets its rate, to
 * the nearest nanosecond, and not touched again before that rate changes.
 *
 * <p>
 * Belongs to one kernel and one thread. Nothing depends on anything but the order of calls.
 */
public final class FlowNetwork {

	static final double NANOS_PER_SECOND = 1e9;

	/** Rates that differ by no more than this part are the same: the digits beyond are those of the computation. */
	private static final double SAME = 1e-12;

	private final Kernel kernel;
	private final int settlementPriority;
	private final EventReceiver<Happening> events = new Events();
	private final Completions completions;
	private final Changes changes = new Changes();
	private final Map<String, Link> links = new LinkedHashMap<>();
	private @Nullable SettlementListener listener;
	private boolean settlementPending;

	/**
	 * A network without links.
	 *
	 * @param kernel             where its events happen
	 * @param completionPriority rank of the ends of flows among events of the same time: that of whatever was under way
	 * @param settlementPriority rank of settling rates among events of the same time: behind all events that start, cancel or
	 *                           move flows, so that one settlement does for all of them
	 */
	public FlowNetwork(Kernel kernel, int completionPriority, int settlementPriority) {
		this.kernel = kernel;
		this.settlementPriority = settlementPriority;
		completions = new Completions(kernel, completionPriority, events);
	}

	/**
	 * Adds a link.
	 *
	 * @param name     its name
	 * @param capacity bits a second, from 1 to {@link Link#MOST_CAPACITY}
	 * @throws IllegalArgumentException when the capacity is out of its range, or there is a link of this name
	 */
	public Link addLink(String name, long capacity) {
		Link link = new Link(name, capacity);
		if (links.putIfAbsent(name, link) != null) {
			throw new IllegalArgumentException("There is a link " + name + " already");
		}
		return link;
	}

	/** The link of this name. */
	public Optional<Link> link(String name) {
		return Optional.ofNullable(links.get(name));
	}

	/** All links, in the order in which they were added. */
	public List<Link> links() {
		return List.copyOf(links.values());
	}

	/** Sets who is told after rates were settled; nobody is at first. Only looks on: no flow may be touched from in there. */
	public void setSettlementListener(SettlementListener looker) {
		listener = looker;
	}

	/**
	 * Changes what passes a link.
	 *
	 * @param capacity bits a second, from 1 to {@link Link#MOST_CAPACITY}; a link that fails is left by rerouting its flows
	 */
	public void setCapacity(Link link, long capacity) {
		if (link.capacity() == capacity) {
			return;
		}
		link.setCapacity(capacity);
		changes.add(link);
		expectSettlement();
		for (Crossing crossing : link.crossings()) {
			if (crossing.flow().updateFastest()) {
				changes.add(crossing.flow());
			}
		}
	}

	/**
	 * Starts a flow now.
	 *
	 * @throws IllegalStateException when it was started before
	 */
	public void start(Flow flow) {
		if (flow.state() != Flow.State.NEW) {
			throw new IllegalStateException(flow + " was started before");
		}
		flow.setState(Flow.State.UNDER_WAY);
		attach(flow, flow.route());
	}

	/**
	 * Ends a flow before its time; its owner is not told.
	 *
	 * @return whether it was under way
	 */
	public boolean cancel(Flow flow) {
		if (!flow.isUnderWay()) {
			return false;
		}
		flow.advance(kernel.now());
		end(flow);
		return true;
	}

	/**
	 * Sends the rest of a flow another way.
	 *
	 * @param route as for {@link Flow#Flow}; empty stalls the flow until it is rerouted again
	 * @throws IllegalStateException when the flow is not under way
	 */
	public void reroute(Flow flow, Optional<List<Link>> route) {
		if (!flow.isUnderWay()) {
			throw new IllegalStateException(flow + " is not under way");
		}
		if (flow.route().equals(route)) {
			return;
		}
		flow.advance(kernel.now());
		touch(flow);
		flow.detach();
		attach(flow, route);
	}

	/** Bits a second at which a flow sends: 0 when it stalls or is not under way, infinite when nothing bounds it. */
	public double rate(Flow flow) {
		return flow.rate();
	}

	/** Bytes of a flow that have passed so far. */
	public long sent(Flow flow) {
		return flow.sent(kernel.now());
	}

	/** Bytes of a flow that are still to pass; empty when it has no end. */
	public OptionalLong remaining(Flow flow) {
		OptionalLong bytes = flow.demand().bytes();
		return bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() - sent(flow)) : bytes;
	}

	/** Bits a second that pass a link, of all flows together. */
	public double load(Link link) {
		return link.load();
	}

	/** Bytes that have passed a link so far. */
	public long passed(Link link) {
		return link.passed(kernel.now());
	}

	private void attach(Flow flow, Optional<List<Link>> route) {
		flow.attach(route, kernel.now());
		touch(flow);
		if (flow.missing() == 0) {
			completions.expect(flow);
		}
	}

	private void end(Flow flow) {
		touch(flow);
		flow.setState(Flow.State.OVER);
		flow.detach();
		flow.setRate(0, kernel.now());
		completions.forget(flow);
	}

	private void touch(Flow flow) {
		changes.add(flow);
		expectSettlement();
	}

	private void expectSettlement() {
		if (!settlementPending) {
			settlementPending = true;
			kernel.schedule(kernel.now(), settlementPriority, events, new Happening.Settlement());
		}
	}

	private void settle() {
		settlementPending = false;
		@Nullable
		SettlementListener looker = listener;
		List<Link> touched = looker == null ? List.of() : changes.links();
		Region region = changes.settle();
		MaxMin found = MaxMin.settle(region);
		List<Flow> changed = new ArrayList<>();
		for (Flow flow : region.flows()) {
			flow.bottleneck = found.bottleneck(flow);
			if (!isSame(found.rate(flow), flow.rate())) {
				flow.setRate(found.rate(flow), kernel.now());
				completions.expect(flow);
				changed.add(flow);
			}
		}
		if (looker != null) {
			Set<Link> concerned = new LinkedHashSet<>(touched);
			changed.forEach(flow -> flow.crossings().forEach(crossing -> concerned.add(crossing.link())));
			looker.settled(concerned);
		}
		for (Flow flow : changed) {
			if (flow.isUnderWay()) {
				flow.owner().rateChanged(flow, flow.rate());
			}
		}
	}

	private static boolean isSame(double rate, double other) {
		return rate == other || Math.abs(rate - other) <= SAME * Math.min(rate, other);
	}

	private void complete(Flow flow) {
		flow.advance(kernel.now());
		flow.complete();
		end(flow);
		flow.owner().done(flow);
	}

	private final class Events implements EventReceiver<Happening> {

		@Override
		public String name() {
			return "network";
		}

		@Override
		public void receive(Happening payload, Kernel running) {
			switch (payload) {
			case Happening.Settlement settlement -> settle();
			case Happening.Completion completion -> complete(completion.flow());
			}
		}
	}
}
