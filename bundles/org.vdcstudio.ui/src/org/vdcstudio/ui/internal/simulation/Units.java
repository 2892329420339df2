/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Amounts as people read them, with a unit that keeps the number short. */
final class Units {

	private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");
	private static final List<String> RATES = List.of("bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s");
	private static final int DIGITS = 4;
	private static final double NANOS = 1e9;

	private Units() {
	}

	/** Seconds up to ten minutes, then minutes and hours: {@code 3.436 s}, {@code 12 min 5 s}, {@code 2 h 3 min}. */
	static String time(long nanos) {
		double seconds = nanos / NANOS;
		if (seconds < 600) {
			return number(seconds) + " s";
		}
		long whole = Math.round(seconds);
		return whole < 7200 ? "%d min %d s".formatted(whole / 60, whole % 60) : "%d h %d min".formatted(whole / 3600, whole % 3600 / 60);
	}

	/** A moment in a column of moments: seconds with three digits behind the point, {@code 29.707 s}. */
	static String moment(long nanos) {
		return String.format(Locale.ROOT, "%,.3f s", nanos / NANOS);
	}

	/** For instance {@code 4.2 GiB}. */
	static String bytes(double bytes) {
		return scaled(bytes, 1024, BINARY);
	}

	/** For instance {@code 9.8 Gbit/s}. */
	static String rate(double bitsPerSecond) {
		return scaled(bitsPerSecond, 1000, RATES);
	}

	/** For instance {@code 98.2 %}. */
	static String percent(double part) {
		return String.format(Locale.ROOT, "%.1f %%", part * 100);
	}

	private static String scaled(double amount, int step, List<String> units) {
		double rest = amount;
		int unit = 0;
		while (rest >= step && unit < units.size() - 1) {
			rest /= step;
			unit++;
		}
		return number(rest) + " " + units.get(unit);
	}

	/** At most four digits that count, but never fewer than stand before the point. */
	private static String number(double amount) {
		if (amount >= 1000) {
			return Long.toString(Math.round(amount));
		}
		BigDecimal rounded = BigDecimal.valueOf(amount).round(new MathContext(DIGITS, RoundingMode.HALF_UP)).stripTrailingZeros();
		return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.HALF_UP).toPlainString();
	}
}
