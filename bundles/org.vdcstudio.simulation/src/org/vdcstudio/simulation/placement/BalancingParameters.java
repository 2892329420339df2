/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

/**
 * How eagerly a cluster is balanced.
 *
 * @param tolerated           standard deviation of the hosts' loads up to which a cluster counts as balanced, at least 0
 * @param smallestImprovement by how much a balancing move has to lower the standard deviation at least, more than 0
 * @param mostMoves           how many moves are recommended at most, those that correct rules included; at least 0
 */
public record BalancingParameters(double tolerated, double smallestImprovement, int mostMoves) {

	/** Engineering values: VMware publishes that there are such thresholds, but not how large they are. */
	public static final BalancingParameters DEFAULTS = new BalancingParameters(0.1, 0.01, 8);

	/** @throws IllegalArgumentException when a value is out of its range */
	public BalancingParameters {
		if (!(tolerated >= 0) || !(smallestImprovement > 0) || mostMoves < 0) {
			throw new IllegalArgumentException("Not parameters of balancing: tolerated " + tolerated + ", smallest improvement "
					+ smallestImprovement + ", most moves " + mostMoves);
		}
	}
}
