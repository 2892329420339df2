/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;

import org.vdcstudio.model.values.TimeSpan;

/**
 * The way that traffic takes in one direction.
 *
 * @param hops     what it passes, in order; none when it does not leave its machine
 * @param latency  how long the first bit is on the way: {@link #SWITCH_NANOS} for every time that it passes a physical switch,
 *                 and half the round trip between the sites of both ends when the design says one
 * @param complete whether these are all hops: not so when a network that the design does not show is among what it passes
 */
public record TrafficPath(List<PathHop> hops, TimeSpan latency, boolean complete) {

	/** What a physical switch takes: a full frame of 1,500 bytes is stored and forwarded at 1 Gbit/s in 12 microseconds. */
	public static final long SWITCH_NANOS = 12_000;

	/** Copies the list. */
	public TrafficPath {
		hops = List.copyOf(hops);
	}
}
