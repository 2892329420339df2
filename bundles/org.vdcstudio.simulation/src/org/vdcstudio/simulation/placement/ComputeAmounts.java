/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

/**
 * An amount of each of the two compute resources.
 *
 * @param cpu    hertz, at least 0
 * @param memory bytes, at least 0
 */
public record ComputeAmounts(long cpu, long memory) {

	/** As the capacity of a host: the design does not say. Everything fits, and the host is never called loaded. */
	public static final long UNKNOWN = Long.MAX_VALUE;

	/** Nothing of either. */
	public static final ComputeAmounts NONE = new ComputeAmounts(0, 0);

	/** @throws IllegalArgumentException when an amount is negative */
	public ComputeAmounts {
		if (cpu < 0 || memory < 0) {
			throw new IllegalArgumentException("Negative amount: " + cpu + " Hz, " + memory + " bytes");
		}
	}

	/** The sum of each, at most the largest long. */
	public ComputeAmounts plus(ComputeAmounts other) {
		return new ComputeAmounts(sum(cpu, other.cpu), sum(memory, other.memory));
	}

	/** The difference of each, at least 0. */
	public ComputeAmounts minus(ComputeAmounts other) {
		return new ComputeAmounts(Math.max(0, cpu - other.cpu), Math.max(0, memory - other.memory));
	}

	private static long sum(long a, long b) {
		long sum = a + b;
		return sum < 0 ? Long.MAX_VALUE : sum;
	}
}
