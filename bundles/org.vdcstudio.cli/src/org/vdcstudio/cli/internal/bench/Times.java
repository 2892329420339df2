/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;

/** Durations of the same thing, done again and again. */
final class Times {

	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
	private static final int HALF = 50;
	private static final int MOST = 95;
	private static final int ALL = 100;

	private final List<Long> nanoseconds = new ArrayList<>();

	void add(long duration) {
		nanoseconds.add(duration);
	}

	/** The duration in milliseconds that so many of a hundred do not exceed; there must be one or more. */
	double percentile(int percent) {
		List<Long> sorted = nanoseconds.stream().sorted().toList();
		int rank = (int) Math.ceil(sorted.size() * percent / (double) ALL);
		return sorted.get(Math.max(1, rank) - 1) / NANOSECONDS_PER_MILLISECOND;
	}

	/** Median, 95th percentile and maximum. */
	String summary() {
		return "median %5.0f ms, 95th percentile %5.0f ms, maximum %5.0f ms".formatted(percentile(HALF), percentile(MOST),
				percentile(ALL));
	}
}
