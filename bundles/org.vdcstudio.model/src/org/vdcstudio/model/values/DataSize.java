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
 * An amount of data. KB, MB, GB and TB are powers of ten, KiB, MiB, GiB and TiB powers of two.
 *
 * @param bytes bytes, not negative
 */
public record DataSize(long bytes) implements Comparable<DataSize> {

	private static final Map<String, BigDecimal> UNITS = new LinkedHashMap<>();
	static {
		UNITS.put("B", new BigDecimal("1"));
		UNITS.put("KB", new BigDecimal("1000"));
		UNITS.put("MB", new BigDecimal("1000000"));
		UNITS.put("GB", new BigDecimal("1000000000"));
		UNITS.put("TB", new BigDecimal("1000000000000"));
		UNITS.put("KiB", new BigDecimal("1024"));
		UNITS.put("MiB", new BigDecimal("1048576"));
		UNITS.put("GiB", new BigDecimal("1073741824"));
		UNITS.put("TiB", new BigDecimal("1099511627776"));
	}

	/** Checks the range. */
	public DataSize {
		if (bytes < 0) {
			throw new IllegalArgumentException("Not negative, but " + bytes);
		}
	}

	/** What a text such as {@code 64 GiB} writes; empty when it writes none. Units: B, KB, MB, GB, TB, KiB, MiB, GiB, TiB. */
	public static Optional<DataSize> tryParse(@Nullable String text) {
		return Quantity.tryParse(text, UNITS).map(DataSize::new);
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static DataSize parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a quantity such as 64 GiB");
	}

	@Override
	public int compareTo(DataSize other) {
		return Long.compare(bytes, other.bytes);
	}

	@Override
	public String toString() {
		return Quantity.write(bytes, UNITS, "B");
	}
}
