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
 * A frequency.
 *
 * @param hertz hertz, not negative
 */
public record Frequency(long hertz) implements Comparable<Frequency> {

	private static final Map<String, BigDecimal> UNITS = new LinkedHashMap<>();
	static {
		UNITS.put("Hz", new BigDecimal("1"));
		UNITS.put("kHz", new BigDecimal("1000"));
		UNITS.put("MHz", new BigDecimal("1000000"));
		UNITS.put("GHz", new BigDecimal("1000000000"));
	}

	/** Checks the range. */
	public Frequency {
		if (hertz < 0) {
			throw new IllegalArgumentException("Not negative, but " + hertz);
		}
	}

	/** What a text such as {@code 2400 MHz} writes; empty when it writes none. Units: Hz, kHz, MHz, GHz. */
	public static Optional<Frequency> tryParse(@Nullable String text) {
		return Quantity.tryParse(text, UNITS).map(Frequency::new);
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Frequency parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a quantity such as 2400 MHz");
	}

	@Override
	public int compareTo(Frequency other) {
		return Long.compare(hertz, other.hertz);
	}

	@Override
	public String toString() {
		return Quantity.write(hertz, UNITS, "Hz");
	}
}
