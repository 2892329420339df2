/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.RunLimits;
import org.vdcstudio.simulation.kernel.SimTime;

/** A network in a kernel of its own, that writes down what flows tell their owners. */
final class Laboratory implements FlowOwner {

	static final long SECOND = 1_000_000_000;
	static final long GIGABIT = 1_000_000_000;
	static final long GIGABYTE = 1_000_000_000;

	private static final int COMPLETION = 0;
	private static final int ACTION = 10;
	private static final int SETTLEMENT = 30;

	final Kernel kernel = new Kernel(new RandomStreams(1));
	final FlowNetwork network = new FlowNetwork(kernel, COMPLETION, SETTLEMENT);
	final List<String> told = new ArrayList<>();
	final List<String> trace = new ArrayList<>();

	Laboratory() {
		kernel.addListener(event -> trace.add("%d %s %d %d %s".formatted(event.time().nanos(), event.receiver().name(),
				event.serial(), event.cause(), event.payload())));
	}

	Link link(String name, long capacity) {
		return network.addLink(name, capacity);
	}

	Flow flow(String name, FlowDemand demand, Link... route) {
		return new Flow(name, demand, Optional.of(List.of(route)), this);
	}

	Flow start(String name, FlowDemand demand, Link... route) {
		Flow flow = flow(name, demand, route);
		network.start(flow);
		return flow;
	}

	static Optional<List<Link>> route(Link... links) {
		return Optional.of(Arrays.asList(links));
	}

	/** Does something later. */
	void at(long nanos, Runnable action) {
		kernel.schedule(new SimTime(nanos), ACTION, new Actor(), action);
	}

	/** Runs until some nanoseconds after the start. */
	void runUntil(long nanos) {
		kernel.run(RunLimits.until(new SimTime(nanos)));
	}

	/** Runs until nothing is left. */
	void run() {
		assertEquals(RunEnd.EXHAUSTED, kernel.run(RunLimits.until(SimTime.LAST)));
	}

	/** How often rates were settled. */
	long settlements() {
		return trace.stream().filter(line -> line.contains("Settlement")).count();
	}

	@Override
	public void done(Flow flow) {
		told.add("%d %s done".formatted(kernel.now().nanos(), flow));
	}

	@Override
	public void rateChanged(Flow flow, double rate) {
		told.add("%d %s %s".formatted(kernel.now().nanos(), flow, rate));
	}

	private record Actor() implements EventReceiver<Runnable> {

		@Override
		public String name() {
			return "actor";
		}

		@Override
		public void receive(Runnable payload, Kernel running) {
			payload.run();
		}
	}
}
