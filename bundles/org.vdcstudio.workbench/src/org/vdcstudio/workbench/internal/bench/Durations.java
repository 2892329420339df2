/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.util.ArrayList;
import java.util.List;

/** How long the same thing took, again and again. */
final class Durations {

	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
	private static final int HALF = 50;
	private static final int MOST = 95;
	private static final int ALL = 100;

	private final List<Long> nanoseconds = new ArrayList<>();

	void add(long duration) {
		nanoseconds.add(duration);
	}

	/** Median, 95th percentile and maximum; there must be one duration or more. */
	String summary() {
		return "median %5.0f ms, 95th percentile %5.0f ms, maximum %5.0f ms".formatted(percentile(HALF), percentile(MOST),
				percentile(ALL));
	}

	private double percentile(int percent) {
		List<Long> sorted = nanoseconds.stream().sorted().toList();
		int rank = (int) Math.ceil(sorted.size() * percent / (double) ALL);
		return sorted.get(Math.max(1, rank) - 1) / NANOSECONDS_PER_MILLISECOND;
	}
}
