/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

/**
 * Counts bits that come in fractions. What is whole is kept as such, so that little amounts are not lost beside a large sum.
 */
final class BitCount {

	private long whole;
	private double part;

	void add(double bits) {
		part += bits;
		long full = (long) part;
		whole += full;
		part -= full;
	}

	/** How many bits are missing to a total. */
	double missingTo(long total) {
		return total - whole - part;
	}

	/** Whole bytes, rounded half up, after some more bits. */
	long bytesWith(double more) {
		return Math.floorDiv(whole + Math.round(part + more) + Byte.SIZE / 2, Byte.SIZE);
	}
}
