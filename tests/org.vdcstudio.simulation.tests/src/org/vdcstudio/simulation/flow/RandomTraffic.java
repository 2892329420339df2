/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.kernel.RandomStreams;

/** A network with traffic that comes, goes, moves and stalls, made from a seed. */
final class RandomTraffic {

	final Laboratory laboratory = new Laboratory();
	final List<Flow> flows = new ArrayList<>();
	/** Bytes that flows say they sent over each link. */
	final Map<Link, Long> passed = new HashMap<>();

	private final Map<Flow, Long> booked = new HashMap<>();
	private final RandomGenerator random;
	private final List<Link> links = new ArrayList<>();

	RandomTraffic(long seed, int links) {
		random = new RandomStreams(seed).stream("traffic");
		for (int i = 0; i < links; i++) {
			this.links.add(laboratory.link("link" + i, capacity()));
		}
	}

	/** Starts many flows at random times. */
	void arrive(int many, long withinNanos) {
		for (int i = 0; i < many; i++) {
			Flow flow = flow("flow" + i, FlowDemand.of(below(2_000_000_000)));
			laboratory.at(below((int) (withinNanos / 1000)) * 1000L, () -> laboratory.network.start(flow));
		}
	}

	/** Does something to the network now: mostly starts flows. */
	void change() {
		int kind = below(10);
		if (flows.isEmpty() || kind < 5) {
			FlowDemand demand = below(4) == 0 ? FlowDemand.openEnded() : FlowDemand.of(below(2_000_000_000));
			laboratory.network.start(flow("flow" + flows.size(), demand));
			return;
		}
		Flow flow = flows.get(below(flows.size()));
		if (kind == 5) {
			laboratory.network.setCapacity(links.get(below(links.size())), capacity());
		} else if (kind < 8) {
			book(flow);
			laboratory.network.cancel(flow);
		} else if (flow.isUnderWay()) {
			book(flow);
			laboratory.network.reroute(flow, below(3) == 0 ? Optional.empty() : Optional.of(route()));
		}
	}

	/** Writes down what a flow sent on its route since it was last asked. */
	void book(Flow flow) {
		long sent = laboratory.network.sent(flow);
		long more = sent - booked.getOrDefault(flow, 0L);
		booked.put(flow, sent);
		flow.route().orElse(List.of()).forEach(link -> passed.merge(link, more, Long::sum));
	}

	private Flow flow(String name, FlowDemand bytes) {
		FlowDemand weighted = below(2) == 0 ? bytes : bytes.weighted(Math.exp(4 * random.nextDouble() - 2));
		FlowDemand demand = below(3) > 0 ? weighted : weighted.cappedAt(1 + below(2_000_000_000));
		Flow flow = new Flow(name, demand, Optional.of(route()), laboratory);
		flows.add(flow);
		return flow;
	}

	/** Near each other more often than not, so that there are several components; now and then a link twice. */
	private List<Link> route() {
		List<Link> route = new ArrayList<>();
		int around = below(links.size());
		for (int i = below(5); i >= 0; i--) {
			int next = below(8) == 0 ? below(links.size()) : (around + below(4)) % links.size();
			route.add(links.get(next));
		}
		return route;
	}

	private long capacity() {
		return 1 + (long) Math.exp(16 + 8 * random.nextDouble());
	}

	int below(int bound) {
		return random.nextInt(bound);
	}
}
