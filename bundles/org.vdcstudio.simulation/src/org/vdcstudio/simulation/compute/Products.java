/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.math.BigInteger;

/** Exact products of two longs: shares times bytes do not fit into one. All arguments are at least 0, divisors at least 1. */
final class Products {

	private Products() {
	}

	/** {@code a * b / divisor}, rounded down; the quotient has to fit. */
	static long divide(long a, long b, long divisor) {
		long low = a * b;
		if (Math.multiplyHigh(a, b) == 0 && low >= 0) {
			return low / divisor;
		}
		return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(divisor)).longValueExact();
	}

	/** {@code a * b / divisor}, rounded up; the quotient has to fit. */
	static long divideUp(long a, long b, long divisor) {
		long quotient = divide(a, b, divisor);
		return isExact(a, b, quotient, divisor) ? quotient : quotient + 1;
	}

	/** Whether {@code quotient}, the rounded down {@code a * b / divisor}, is without remainder. */
	static boolean isExact(long a, long b, long quotient, long divisor) {
		// The remainder is below the divisor and so survives the overflow of both products.
		return a * b == quotient * divisor;
	}

	/** Compares {@code a * b} with {@code c * d}. */
	static int compare(long a, long b, long c, long d) {
		int byHigh = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
		return byHigh != 0 ? byHigh : Long.compareUnsigned(a * b, c * d);
	}

	/** The sum, or the largest long when it does not fit. */
	static long sum(long a, long b) {
		long sum = a + b;
		return sum < 0 ? Long.MAX_VALUE : sum;
	}
}
