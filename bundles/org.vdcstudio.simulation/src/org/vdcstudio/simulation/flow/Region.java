/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The flows whose rates are looked at in one settlement, and the links that may bound them. It starts with what changed and those
 * whom a touched link bounded, and grows by whoever cannot keep the rate it has beside the new ones. When nobody is left of
 * those, every flow of the network has the bottleneck that makes rates max-min fair: those of the region by how they were filled,
 * the others because nothing changed at theirs.
 */
final class Region {

	/** Rates may differ by this part without being wrong. */
	private static final double SLACK = 1e-11;

	private final long visit;
	private final List<Flow> flows = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	/**
	 * Starts with what changed.
	 *
	 * @param visit a number that no settlement had before
	 */
	Region(long visit, List<Flow> changed, List<Link> touched) {
		this.visit = visit;
		changed.forEach(this::add);
		for (Link link : touched) {
			add(link);
			if (link.matters()) {
				link.crossings().stream().map(Crossing::flow).filter(flow -> flow.bottleneck == link).forEach(this::add);
			}
		}
	}

	/** The flows; each has its position as slot. */
	List<Flow> flows() {
		return flows;
	}

	/** The links that may bound them; each has its position as slot. Others that they pass have a negative one. */
	List<Link> links() {
		return links;
	}

	/** Whether the rate of a flow is looked at. */
	boolean contains(Flow flow) {
		return flow.visit == visit;
	}

	/**
	 * Adds whoever cannot keep its rate beside those that were found for the flows of the region.
	 *
	 * @return whether there was anybody
	 */
	boolean grow(MaxMin found) {
		List<Flow> more = new ArrayList<>();
		links.forEach(link -> findDisturbed(link, found, more));
		int before = flows.size();
		more.forEach(this::add);
		return flows.size() > before;
	}

	private void findDisturbed(Link link, MaxMin found, List<Flow> disturbed) {
		double load = 0;
		double highest = 0;
		double lowestBounded = Double.POSITIVE_INFINITY;
		boolean allInside = true;
		for (Crossing crossing : link.crossings()) {
			Flow flow = crossing.flow();
			boolean inside = contains(flow);
			double rate = inside ? found.rate(flow) : flow.rate();
			double level = rate / flow.demand().weight();
			load += crossing.times() * rate;
			highest = Math.max(highest, level);
			if (inside && found.bottleneck(flow) == link) {
				lowestBounded = Math.min(lowestBounded, level);
			}
			allInside &= inside;
		}
		if (allInside) {
			return;
		}
		boolean full = load >= link.capacity() * (1 - SLACK);
		double most = load > link.capacity() * (1 + SLACK) ? 0 : lowestBounded * (1 + SLACK);
		for (Crossing crossing : link.crossings()) {
			Flow flow = crossing.flow();
			double level = flow.rate() / flow.demand().weight();
			boolean mayRise = flow.bottleneck == link && (!full || level < highest * (1 - SLACK));
			if (!contains(flow) && (mayRise || level > most)) {
				disturbed.add(flow);
			}
		}
	}

	/** Adds everybody who is connected with the region over links that may bound somebody. */
	void growToAll() {
		for (int next = 0; next < links.size(); next++) {
			links.get(next).crossings().forEach(crossing -> add(crossing.flow()));
		}
	}

	private void add(Flow flow) {
		if (!contains(flow) && flow.isUnderWay()) {
			flow.visit = visit;
			flow.slot = flows.size();
			flows.add(flow);
			flow.crossings().forEach(crossing -> add(crossing.link()));
		}
	}

	private void add(Link link) {
		if (link.visit != visit) {
			link.visit = visit;
			link.slot = -1;
			if (link.binds()) {
				link.slot = links.size();
				links.add(link);
			}
		}
	}
}
