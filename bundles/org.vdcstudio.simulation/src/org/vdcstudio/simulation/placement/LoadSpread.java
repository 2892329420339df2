/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;

/** How unevenly hosts are loaded, and how unevenly they would be if the loads of two were other. */
final class LoadSpread {

	private final double[] loads;
	private double mean;

	LoadSpread(List<PlacementHost> hosts) {
		loads = hosts.stream().mapToDouble(PlacementHost::load).toArray();
		mean = mean();
	}

	/** The standard deviation of the loads, of all hosts and not of a sample; 0 without hosts. */
	double deviation() {
		double sum = 0;
		for (double load : loads) {
			sum += square(load - mean);
		}
		return root(sum);
	}

	/** The {@link #deviation()} with other loads of two hosts, found from what it is now without looking at the rest. */
	double deviationWith(double deviation, int one, double loadOfOne, int other, double loadOfOther) {
		double shift = (loadOfOne - loads[one] + loadOfOther - loads[other]) / loads.length;
		double around = square(deviation) * loads.length - square(loads[one] - mean) - square(loads[other] - mean)
				+ square(loadOfOne - mean) + square(loadOfOther - mean);
		return root(around - square(shift) * loads.length);
	}

	/** Takes over another load of a host. */
	void set(int host, double load) {
		loads[host] = load;
		mean = mean();
	}

	private double mean() {
		double sum = 0;
		for (double load : loads) {
			sum += load;
		}
		return loads.length == 0 ? 0 : sum / loads.length;
	}

	private double root(double sumOfSquares) {
		return loads.length == 0 ? 0 : Math.sqrt(Math.max(0, sumOfSquares) / loads.length);
	}

	private static double square(double value) {
		return value * value;
	}
}
