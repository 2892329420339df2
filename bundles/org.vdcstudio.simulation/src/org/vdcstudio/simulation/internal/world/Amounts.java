/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import java.util.Locale;

/** Amounts as people read them, the same in every locale. */
public final class Amounts {

	private static final String[] BINARY_UNITS = { "KiB", "MiB", "GiB", "TiB", "PiB" };
	private static final int STEP = 1024;

	private Amounts() {
	}

	/** Bytes with at most two decimals of the largest fitting unit, for instance {@code 1.25 GiB}. */
	public static String bytes(long bytes) {
		if (bytes < STEP) {
			return bytes + " bytes";
		}
		double amount = (double) bytes / STEP;
		int unit = 0;
		while (amount >= STEP && unit < BINARY_UNITS.length - 1) {
			amount /= STEP;
			unit++;
		}
		return trimmed("%.2f", amount) + " " + BINARY_UNITS[unit];
	}

	/** Nanoseconds as seconds to the millisecond, or to the nanosecond when there is nothing before it. */
	public static String seconds(long nanos) {
		return trimmed(nanos != 0 && Math.abs(nanos) < 1_000_000 ? "%.9f" : "%.3f", nanos / 1e9) + " s";
	}

	/** A part of one as per cent with one decimal, rounded down, so that only the whole is called 100 %. */
	public static String percent(double part) {
		return trimmed("%.1f", Math.floor(part * 1000) / 10) + " %";
	}

	private static String trimmed(String format, double value) {
		String text = String.format(Locale.ROOT, format, value);
		return text.replaceFirst("\\.?0+$", "");
	}
}
