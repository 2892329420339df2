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
 * Data per time. {@code Gbit} means gigabits per second, as on the label of a network adapter.
 *
 * @param bitsPerSecond bits per second, not negative
 */
public record DataRate(long bitsPerSecond) implements Comparable<DataRate> {

	private static final Map<String, BigDecimal> UNITS = new LinkedHashMap<>();
	static {
		UNITS.put("bit", new BigDecimal("1"));
		UNITS.put("kbit", new BigDecimal("1000"));
		UNITS.put("Mbit", new BigDecimal("1000000"));
		UNITS.put("Gbit", new BigDecimal("1000000000"));
		UNITS.put("B/s", new BigDecimal("8"));
		UNITS.put("KB/s", new BigDecimal("8000"));
		UNITS.put("MB/s", new BigDecimal("8000000"));
		UNITS.put("GB/s", new BigDecimal("8000000000"));
		UNITS.put("KiB/s", new BigDecimal("8192"));
		UNITS.put("MiB/s", new BigDecimal("8388608"));
		UNITS.put("GiB/s", new BigDecimal("8589934592"));
	}

	/** Checks the range. */
	public DataRate {
		if (bitsPerSecond < 0) {
			throw new IllegalArgumentException("Not negative, but " + bitsPerSecond);
		}
	}

	/** What a text such as {@code 10 Gbit} writes; empty when it writes none. Units: bit, kbit, Mbit, Gbit, B/s, KB/s, MB/s, GB/s, KiB/s, MiB/s, GiB/s. */
	public static Optional<DataRate> tryParse(@Nullable String text) {
		return Quantity.tryParse(text, UNITS).map(DataRate::new);
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static DataRate parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a quantity such as 10 Gbit");
	}

	@Override
	public int compareTo(DataRate other) {
		return Long.compare(bitsPerSecond, other.bitsPerSecond);
	}

	@Override
	public String toString() {
		return Quantity.write(bitsPerSecond, UNITS, "bit");
	}
}
