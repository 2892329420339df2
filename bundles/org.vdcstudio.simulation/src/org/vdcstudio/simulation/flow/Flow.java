/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * Bytes on their way from one place to another. Started once by {@link FlowNetwork#start}; how far it is, is asked of its
 * network.
 */
public final class Flow {

	private final String name;
	private final FlowDemand demand;
	private final FlowOwner owner;
	private final BitCount sent = new BitCount();
	private Optional<List<Link>> route;
	private List<Crossing> crossings = List.of();
	private State state = State.NEW;
	private boolean attached;
	private long fastest;
	private double rate;
	private SimTime since = SimTime.ZERO;

	/** When all bytes have arrived, as it looks now. */
	@Nullable
	Event<?> completion;

	/** The full link that bounds its rate; none when it is as fast as it can be, or stalls. */
	@Nullable
	Link bottleneck;

	/** Whether it is among the flows to look at when rates are settled next. */
	boolean touched;

	/** The settlement that came by here last. */
	long visit;

	/** Position among the flows of the settlement under way. */
	int slot;

	/** How far a flow has come. */
	enum State {
		NEW, UNDER_WAY, OVER
	}

	/**
	 * A flow that has not started.
	 *
	 * @param name   its name in traces
	 * @param demand what it asks
	 * @param route  the links it passes, in order, all of one network; none when nothing on the way bounds it; empty when there
	 *               is no way yet, so that it stalls until it is rerouted
	 * @param owner  told what becomes of it
	 */
	public Flow(String name, FlowDemand demand, Optional<List<Link>> route, FlowOwner owner) {
		this.name = name;
		this.demand = demand;
		this.route = route.map(List::copyOf);
		this.owner = owner;
	}

	/** Its name in traces. */
	public String name() {
		return name;
	}

	/** What it asks. */
	public FlowDemand demand() {
		return demand;
	}

	/** The links it passes, in order; empty when it stalls for want of a way. */
	public Optional<List<Link>> route() {
		return route;
	}

	/** Whether it was started and is neither done nor cancelled. */
	public boolean isUnderWay() {
		return state == State.UNDER_WAY;
	}

	FlowOwner owner() {
		return owner;
	}

	State state() {
		return state;
	}

	void setState(State next) {
		state = next;
	}

	List<Crossing> crossings() {
		return crossings;
	}

	double rate() {
		return rate;
	}

	/** The rate it would have if nobody shared anything with it: that of its narrowest link, or its own cap. */
	double fastest() {
		return !attached ? 0 : fastest == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : fastest;
	}

	/** Takes its place on the links of its route, if there is anything left to send. */
	void attach(Optional<List<Link>> newRoute, SimTime now) {
		route = newRoute.map(List::copyOf);
		since = now;
		attached = route.isPresent() && missing() > 0;
		crossings = attached ? crossings(route.orElse(List.of())) : List.of();
		crossings.forEach(crossing -> crossing.link().crossings().add(crossing));
		fastest = 0;
		updateFastest();
	}

	private List<Crossing> crossings(List<Link> links) {
		Map<Link, Integer> times = new LinkedHashMap<>();
		links.forEach(link -> times.merge(link, 1, Integer::sum));
		List<Crossing> crossings = new ArrayList<>(times.size());
		times.forEach((link, often) -> crossings.add(new Crossing(this, link, often)));
		return crossings;
	}

	/** Leaves its links, after what passed so far was accounted for. */
	void detach() {
		for (Crossing crossing : crossings) {
			crossing.link().want(-crossing.times() * fastest);
			crossing.link().crossings().remove(crossing);
		}
		crossings = List.of();
		attached = false;
	}

	/** Finds out how fast it could be, now that it is elsewhere or a capacity is another; whether that makes a difference. */
	boolean updateFastest() {
		long before = fastest;
		fastest = demand.rateCap().orElse(Long.MAX_VALUE);
		for (Crossing crossing : crossings) {
			fastest = Math.min(fastest, Math.max(1, crossing.link().capacity() / crossing.times()));
		}
		for (Crossing crossing : crossings) {
			crossing.link().want(crossing.times() * (fastest - before));
		}
		return fastest != before;
	}

	/** Changes the rate from now on. */
	void setRate(double bitsPerSecond, SimTime now) {
		advance(now);
		rate = bitsPerSecond;
	}

	/** Accounts for what has passed until now. */
	void advance(SimTime now) {
		account(underWay(now));
		since = now;
	}

	/** Accounts for the rest, now that it has arrived: time comes in whole nanoseconds, bytes do not follow it exactly. */
	void complete() {
		account(missing());
	}

	private void account(double bits) {
		if (bits != 0) {
			sent.add(bits);
			crossings.forEach(crossing -> crossing.link().account(crossing.times() * bits));
		}
	}

	/** Bits that passed since they were last accounted for. What nothing bounds and nothing ends is not counted. */
	double underWay(SimTime now) {
		long nanos = now.nanosSince(since);
		if (nanos == 0 || rate == Double.POSITIVE_INFINITY) {
			return 0;
		}
		return Math.max(0, Math.min(rate * nanos / FlowNetwork.NANOS_PER_SECOND, missing()));
	}

	/** Bits still to send, as of when they were last accounted for; infinitely many without end. */
	double missing() {
		OptionalLong bytes = demand.bytes();
		return bytes.isPresent() ? Math.max(0, sent.missingTo(bytes.getAsLong() * Byte.SIZE)) : Double.POSITIVE_INFINITY;
	}

	/** Bytes sent until now. */
	long sent(SimTime now) {
		return sent.bytesWith(underWay(now));
	}

	@Override
	public String toString() {
		return name;
	}
}
