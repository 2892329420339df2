/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Weighted max-min fair rates by progressive filling: all flows rise together, each in proportion to its weight, and stop rising
 * when a link they pass is full or when they are as fast as they can be. A flow that stopped can only have more if somebody on
 * its full link has less who has no more in proportion.
 *
 * <p>
 * Source: Bertsekas, Gallager: Data Networks, section 6.5.2. Links wait in a heap by the level at which they would be full; that
 * level only rises when flows stop elsewhere, so it is looked at again only when a link comes to the front. The cost is that of
 * the crossings times the logarithm of the links, and most of the time only a few flows beside those that changed are concerned.
 */
final class MaxMin {

	/** A region that has not found its bounds after so many steps is taken to be everything it is connected with. */
	private static final int MOST_STEPS = 20;

	/** A sum of weights that shrank to this part of what it was has lost too many digits and is added up anew. */
	private static final double FEW_DIGITS = 1e-6;

	private static final double RISING = -1;

	private final Region region;
	private final List<Flow> flows;
	private final List<Link> links;
	private final double[] rates;
	private final @Nullable Link[] bottlenecks;
	private final double[] free;
	private final double[] weights;
	private final double[] weightsBefore;
	private final int[] rising;
	private double level;

	private MaxMin(Region region) {
		this.region = region;
		flows = region.flows();
		links = region.links();
		rates = new double[flows.size()];
		bottlenecks = new @Nullable Link[flows.size()];
		free = new double[links.size()];
		weights = new double[links.size()];
		weightsBefore = new double[links.size()];
		rising = new int[links.size()];
	}

	/** Finds the rates of a region, which grows until nobody beyond it is disturbed by them. */
	static MaxMin settle(Region region) {
		for (int step = 1; step < MOST_STEPS; step++) {
			MaxMin found = new MaxMin(region);
			found.fill();
			if (!region.grow(found)) {
				return found;
			}
		}
		region.growToAll();
		MaxMin found = new MaxMin(region);
		found.fill();
		return found;
	}

	/** The rate of a flow of the region, in bits a second. */
	double rate(Flow flow) {
		return rates[flow.slot];
	}

	/** The full link that bounds a flow of the region; none when it is as fast as it can be. */
	@Nullable
	Link bottleneck(Flow flow) {
		return bottlenecks[flow.slot];
	}

	private void fill() {
		double[] fastest = new double[flows.size()];
		for (Flow flow : flows) {
			rates[flow.slot] = RISING;
			fastest[flow.slot] = flow.fastest() / flow.demand().weight();
		}
		double[] full = new double[links.size()];
		for (Link link : links) {
			addUpWeights(link);
			free[link.slot] = Math.max(0, link.capacity() - loadFromBeyond(link));
			full[link.slot] = free[link.slot] / weights[link.slot];
		}
		fill(new LevelHeap(fastest), new LevelHeap(full));
	}

	private void addUpWeights(Link link) {
		double sum = 0;
		int many = 0;
		for (Crossing crossing : link.crossings()) {
			if (isRising(crossing.flow())) {
				sum += crossing.times() * crossing.flow().demand().weight();
				many++;
			}
		}
		rising[link.slot] = many;
		weights[link.slot] = sum;
		weightsBefore[link.slot] = sum;
	}

	private boolean isRising(Flow flow) {
		return region.contains(flow) && rates[flow.slot] == RISING;
	}

	private double loadFromBeyond(Link link) {
		double load = 0;
		for (Crossing crossing : link.crossings()) {
			if (!region.contains(crossing.flow())) {
				load += crossing.times() * crossing.flow().rate();
			}
		}
		return load;
	}

	private void fill(LevelHeap fastest, LevelHeap full) {
		while (!fastest.isEmpty()) {
			Flow flow = flows.get(fastest.first());
			if (rates[flow.slot] != RISING) {
				fastest.removeFirst();
			} else if (isBelowAllLinks(fastest.level(), full)) {
				level = fastest.level();
				stop(flow, flow.fastest());
			} else {
				level = full.level();
				stopAll(links.get(full.first()));
			}
		}
	}

	/** Whether no link is full below a level; otherwise the first of them comes to the front. */
	private boolean isBelowAllLinks(double candidate, LevelHeap full) {
		while (!full.isEmpty() && !(full.level() >= candidate)) {
			int first = full.first();
			if (rising[first] == 0) {
				full.removeFirst();
				continue;
			}
			if (weights[first] < FEW_DIGITS * weightsBefore[first]) {
				addUpWeights(links.get(first));
			}
			double now = Math.max(level, free[first] / weights[first]);
			if (now <= full.level()) {
				return false;
			}
			full.raise(now);
		}
		return true;
	}

	private void stopAll(Link link) {
		boolean alone = rising[link.slot] == 1;
		for (Crossing crossing : link.crossings()) {
			Flow flow = crossing.flow();
			if (isRising(flow)) {
				double share = alone ? free[link.slot] / crossing.times() : level * flow.demand().weight();
				bottlenecks[flow.slot] = link;
				stop(flow, Math.min(share, flow.fastest()));
			}
		}
	}

	private void stop(Flow flow, double rate) {
		rates[flow.slot] = rate;
		for (Crossing crossing : flow.crossings()) {
			int link = crossing.link().slot;
			if (link >= 0) {
				free[link] = Math.max(0, free[link] - crossing.times() * rate);
				weights[link] -= crossing.times() * flow.demand().weight();
				rising[link]--;
			}
		}
	}
}
