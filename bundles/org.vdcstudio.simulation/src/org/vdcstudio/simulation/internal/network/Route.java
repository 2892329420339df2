/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.simulation.series.LinkLoad;

/**
 * A way through the links of the design at one time.
 *
 * @param segments what it passes, in order
 * @param latency  nanoseconds one way
 */
public record Route(List<Segment> segments, long latency) {

	/** Copies the list. */
	public Route {
		segments = List.copyOf(segments);
	}

	/**
	 * One direction of something that bytes pass.
	 *
	 * @param name  its name, with the direction
	 * @param end   what it is in the design, if anything
	 * @param speed bits a second; empty when the design does not say
	 */
	public record Segment(String name, Optional<LinkLoad.End> end, OptionalLong speed) {
	}

	/** Bits a second of the narrowest segment; empty when the design says the speed of none. */
	public OptionalLong speed() {
		return segments.stream().map(Segment::speed).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).min();
	}
}
