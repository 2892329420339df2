/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.Arrays;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * How far the longest interruption of a VM differs from seed to seed.
 *
 * @param vm     the VM
 * @param min    nanoseconds of the longest interruption in the best run
 * @param median the same in the middle; of an even number of runs, the mean of the two in the middle
 * @param max    the same in the worst run
 */
public record Spread(ElementId vm, long min, long median, long max) {

	/** @param values one for each run, at least one; sorted by this method */
	static Spread of(ElementId vm, long[] values) {
		Arrays.sort(values);
		int middle = values.length / 2;
		long median = values.length % 2 == 1 ? values[middle]
				: values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
		return new Spread(vm, values[0], median, values[values.length - 1]);
	}
}
