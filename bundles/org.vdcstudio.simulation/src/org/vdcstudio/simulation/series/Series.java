/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.Arrays;

import org.vdcstudio.simulation.kernel.SimTime;

/** An amount over simulated time, known where it changed. Immutable. */
public final class Series {

	/** What is true between two samples. */
	public enum Shape {
		/** The amount stays until the next sample. */
		STEPS,
		/** The amount goes straight to the next sample. */
		LINES
	}

	private final Shape shape;
	private final long[] times;
	private final double[] values;

	/**
	 * A series.
	 *
	 * @param shape  what is true between samples
	 * @param times  nanoseconds since the start of the run, each later than the one before
	 * @param values the amount at each of them
	 * @throws IllegalArgumentException when there are not as many values as times
	 */
	public Series(Shape shape, long[] times, double[] values) {
		if (times.length != values.length) {
			throw new IllegalArgumentException("%d times but %d values".formatted(times.length, values.length));
		}
		this.shape = shape;
		this.times = times.clone();
		this.values = values.clone();
	}

	/** What is true between two samples. */
	public Shape shape() {
		return shape;
	}

	/** How many samples there are. */
	public int size() {
		return times.length;
	}

	/** When a sample was taken. */
	public SimTime time(int sample) {
		return new SimTime(times[sample]);
	}

	/** The amount of a sample. */
	public double value(int sample) {
		return values[sample];
	}

	/** The largest amount; 0 when there is no sample. */
	public double peak() {
		return Arrays.stream(values).max().orElse(0);
	}

	/** The amount at a time: 0 before the first sample, the last amount behind the last. */
	public double at(SimTime time) {
		int found = Arrays.binarySearch(times, time.nanos());
		if (found >= 0) {
			return values[found];
		}
		int next = -found - 1;
		if (next == 0) {
			return 0;
		}
		double before = values[next - 1];
		if (shape == Shape.STEPS || next == times.length) {
			return before;
		}
		double part = (double) (time.nanos() - times[next - 1]) / (times[next] - times[next - 1]);
		return before + part * (values[next] - before);
	}

	/** Whether the amount is never another than the first. */
	public boolean isConstant() {
		return Arrays.stream(values).distinct().count() <= 1;
	}
}
