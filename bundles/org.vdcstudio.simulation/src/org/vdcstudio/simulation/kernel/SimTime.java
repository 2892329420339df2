/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * A point in simulated time: whole nanoseconds since the start of the run. Integer, so that adding durations in another
 * order never gives another time; never negative; the last representable point lies about 292 years after the start.
 *
 * @param nanos nanoseconds since the start of the run, at least 0
 */
public record SimTime(long nanos) implements Comparable<SimTime> {

	/** The start of the run. */
	public static final SimTime ZERO = new SimTime(0);

	/** The last representable point in time. */
	public static final SimTime LAST = new SimTime(Long.MAX_VALUE);

	private static final int NANO_DIGITS = 9;

	/** @throws IllegalArgumentException when {@code nanos} is negative */
	public SimTime {
		if (nanos < 0) {
			throw new IllegalArgumentException("Simulated time is negative: " + nanos + " ns");
		}
	}

	/**
	 * The point in time a duration after the start.
	 *
	 * @throws IllegalArgumentException when the duration is negative
	 * @throws ArithmeticException when it exceeds what nanoseconds in a {@code long} can hold
	 */
	public static SimTime of(Duration sinceStart) {
		return new SimTime(sinceStart.toNanos());
	}

	/**
	 * The point in time some nanoseconds later. What lies beyond {@link #LAST} is taken for that, because nothing that takes
	 * centuries is ever waited for.
	 *
	 * @param duration nanoseconds, not negative
	 * @throws IllegalArgumentException when the duration is negative
	 */
	public SimTime plusNanos(long duration) {
		if (duration < 0) {
			throw new IllegalArgumentException("Negative duration: " + duration + " ns");
		}
		return duration > Long.MAX_VALUE - nanos ? LAST : new SimTime(nanos + duration);
	}

	/** Nanoseconds from an earlier point to this one; negative when the other point is later. */
	public long nanosSince(SimTime earlier) {
		return nanos - earlier.nanos;
	}

	/** Exact seconds since the start, with as many decimals as needed and no more. */
	public BigDecimal seconds() {
		BigDecimal seconds = BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros();
		return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
	}

	@Override
	public int compareTo(SimTime other) {
		return Long.compare(nanos, other.nanos);
	}

	/** Exact seconds with their unit, for instance {@code 1.5 s}. */
	@Override
	public String toString() {
		return seconds().toPlainString() + " s";
	}
}
