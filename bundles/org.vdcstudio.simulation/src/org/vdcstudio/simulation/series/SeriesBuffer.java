/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.Arrays;

import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.Series.Shape;

/**
 * Collects samples in bounded memory. When there are too many, time is cut into slices of one length, and of each slice only the
 * lowest, the highest and the last sample stay: peaks and dips are never lost, only what happened between them.
 */
public final class SeriesBuffer {

	/** Samples kept when nobody says otherwise: more than a screen has columns for. */
	public static final int USUAL_LIMIT = 4096;

	private static final int KEPT_OF_A_SLICE = 3;
	private static final int FIRST_SIZE = 16;

	private final Shape shape;
	private final int limit;
	private long[] times = new long[FIRST_SIZE];
	private double[] values = new double[FIRST_SIZE];
	private int size;

	/**
	 * An empty buffer.
	 *
	 * @param shape what is true between samples
	 * @param limit how many samples it may hold, at least 16
	 * @throws IllegalArgumentException when that is too few
	 */
	public SeriesBuffer(Shape shape, int limit) {
		if (limit < FIRST_SIZE) {
			throw new IllegalArgumentException("A series needs %d samples at least, not %d".formatted(FIRST_SIZE, limit));
		}
		this.shape = shape;
		this.limit = limit;
	}

	/**
	 * Adds a sample; one of the same time as the last takes its place.
	 *
	 * @param time not before the last sample
	 */
	public void add(SimTime time, double value) {
		if (size > 0 && times[size - 1] == time.nanos()) {
			size--;
		} else if (shape == Shape.STEPS && size > 0 && values[size - 1] == value) {
			return;
		}
		if (size == limit) {
			thinOut();
		}
		if (size == times.length) {
			int more = Math.min(limit, 2 * size);
			times = Arrays.copyOf(times, more);
			values = Arrays.copyOf(values, more);
		}
		times[size] = time.nanos();
		values[size] = value;
		size++;
	}

	/** What was collected. */
	public Series series() {
		return new Series(shape, Arrays.copyOf(times, size), Arrays.copyOf(values, size));
	}

	/** Leaves at most half of the samples and the very first. */
	private void thinOut() {
		long start = times[0];
		long slices = Math.max(1, limit / (2 * KEPT_OF_A_SLICE) - 1);
		long length = Math.max(1, (times[size - 1] - start) / slices + 1);
		int kept = 1;
		int first = 1;
		while (first < size) {
			long slice = (times[first] - start) / length;
			int end = first;
			int lowest = first;
			int highest = first;
			while (end < size && (times[end] - start) / length == slice) {
				lowest = values[end] < values[lowest] ? end : lowest;
				highest = values[end] > values[highest] ? end : highest;
				end++;
			}
			kept = keep(Math.min(lowest, highest), kept);
			kept = lowest == highest ? kept : keep(Math.max(lowest, highest), kept);
			kept = Math.max(lowest, highest) == end - 1 ? kept : keep(end - 1, kept);
			first = end;
		}
		size = kept;
	}

	/** Samples only ever move to where nothing is needed any more. */
	private int keep(int sample, int kept) {
		times[kept] = times[sample];
		values[kept] = values[sample];
		return kept + 1;
	}
}
