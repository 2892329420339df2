/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.OptionalLong;

/**
 * What a flow asks of the network.
 *
 * @param bytes   bytes to send, from 0 to {@value #MOST_BYTES}; empty for a flow that goes on until it is cancelled
 * @param rateCap bits a second that it never exceeds, more than 0; empty when only the links bound it
 * @param weight  its share of a full link compared with that of others, more than 0
 */
public record FlowDemand(OptionalLong bytes, OptionalLong rateCap, double weight) {

	/** The largest number of bytes whose bits can be counted. */
	public static final long MOST_BYTES = Long.MAX_VALUE / Byte.SIZE;

	/** @throws IllegalArgumentException when a value is out of its range */
	public FlowDemand {
		if (bytes.isPresent() && (bytes.getAsLong() < 0 || bytes.getAsLong() > MOST_BYTES)) {
			throw new IllegalArgumentException("A flow cannot send " + bytes.getAsLong() + " bytes");
		}
		if (rateCap.isPresent() && rateCap.getAsLong() <= 0) {
			throw new IllegalArgumentException("A flow needs a rate, not one of " + rateCap.getAsLong() + " bit/s");
		}
		if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A flow needs a weight above 0, not " + weight);
		}
	}

	/** Some bytes as fast as the links allow, with weight 1. */
	public static FlowDemand of(long bytes) {
		return new FlowDemand(OptionalLong.of(bytes), OptionalLong.empty(), 1);
	}

	/** Without end, as fast as the links allow, with weight 1. */
	public static FlowDemand openEnded() {
		return new FlowDemand(OptionalLong.empty(), OptionalLong.empty(), 1);
	}

	/** The same at no more than some bits a second. */
	public FlowDemand cappedAt(long bitsPerSecond) {
		return new FlowDemand(bytes, OptionalLong.of(bitsPerSecond), weight);
	}

	/** The same with another weight. */
	public FlowDemand weighted(double other) {
		return new FlowDemand(bytes, rateCap, other);
	}
}
