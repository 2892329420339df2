/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A span of time.
 *
 * @param nanoseconds nanoseconds, not negative
 */
public record TimeSpan(long nanoseconds) implements Comparable<TimeSpan> {

	private static final Map<String, BigDecimal> UNITS = new LinkedHashMap<>();
	static {
		UNITS.put("ns", new BigDecimal("1"));
		UNITS.put("us", new BigDecimal("1000"));
		UNITS.put("ms", new BigDecimal("1000000"));
		UNITS.put("s", new BigDecimal("1000000000"));
		UNITS.put("min", new BigDecimal("60000000000"));
		UNITS.put("h", new BigDecimal("3600000000000"));
		UNITS.put("d", new BigDecimal("86400000000000"));
	}

	/** Checks the range. */
	public TimeSpan {
		if (nanoseconds < 0) {
			throw new IllegalArgumentException("Not negative, but " + nanoseconds);
		}
	}

	/** What a text such as {@code 150 ms} writes; empty when it writes none. Units: ns, us, ms, s, min, h, d. */
	public static Optional<TimeSpan> tryParse(@Nullable String text) {
		return Quantity.tryParse(text, UNITS).map(TimeSpan::new);
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static TimeSpan parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a quantity such as 150 ms");
	}

	@Override
	public int compareTo(TimeSpan other) {
		return Long.compare(nanoseconds, other.nanoseconds);
	}

	@Override
	public String toString() {
		return Quantity.write(nanoseconds, UNITS, "ns");
	}
}
