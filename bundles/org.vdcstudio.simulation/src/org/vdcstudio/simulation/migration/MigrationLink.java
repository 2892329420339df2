/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * The network path a migration sends over.
 *
 * @param rate bits a second, more than 0
 * @param roundTrip nanoseconds from one end to the other and back, at least 0
 */
public record MigrationLink(long rate, long roundTrip) {

	private static final double BITS_PER_BYTE = 8;

	/** @throws IllegalArgumentException when a value is out of its range */
	public MigrationLink {
		if (rate <= 0) {
			throw new IllegalArgumentException("A migration needs a link, not one of " + rate + " bit/s");
		}
		if (roundTrip < 0) {
			throw new IllegalArgumentException("Negative round trip time: " + roundTrip + " ns");
		}
	}

	/** Bytes that pass in a second. */
	double bytesPerSecond() {
		return rate / BITS_PER_BYTE;
	}

	/** Nanoseconds to push some bytes into the link, without the round trip. */
	double nanosFor(double bytes) {
		return bytes / bytesPerSecond() * Nanos.PER_SECOND;
	}

	/** Bytes that pass in some nanoseconds. */
	double bytesIn(double nanos) {
		return bytesPerSecond() * nanos / Nanos.PER_SECOND;
	}
}
