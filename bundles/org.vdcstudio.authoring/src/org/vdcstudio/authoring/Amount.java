/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.Locale;

import org.vdcstudio.model.values.DataSize;

/** Amounts as people read them in tables and sentences, the same in every locale. */
public final class Amount {

	private static final String[] UNITS = { "KiB", "MiB", "GiB", "TiB", "PiB" };
	private static final int STEP = 1024;
	private static final double NANOS = 1e9;
	private static final long MILLISECOND = 1_000_000;
	private static final int MINUTE = 60;

	private Amount() {
	}

	/** A size with at most one decimal of the largest fitting unit, for instance {@code 1.5 GiB}. */
	public static String of(DataSize size) {
		return bytes(size.bytes());
	}

	/** The same of a number of bytes. */
	public static String bytes(long bytes) {
		if (bytes < STEP) {
			return bytes + " bytes";
		}
		double amount = (double) bytes / STEP;
		int unit = 0;
		while (amount >= STEP && unit < UNITS.length - 1) {
			amount /= STEP;
			unit++;
		}
		return trimmed("%.1f", amount) + " " + UNITS[unit];
	}

	/** Nanoseconds as milliseconds, seconds or minutes and seconds, for instance {@code 12.5 s}. */
	public static String duration(long nanos) {
		if (nanos < 1000 * MILLISECOND) {
			return trimmed("%.1f", (double) nanos / MILLISECOND) + " ms";
		}
		double seconds = nanos / NANOS;
		if (seconds < 2 * MINUTE) {
			return trimmed("%.1f", seconds) + " s";
		}
		long whole = Math.round(seconds);
		return whole / MINUTE + " min " + whole % MINUTE + " s";
	}

	private static String trimmed(String format, double value) {
		return String.format(Locale.ROOT, format, value).replaceFirst("\\.0$", "");
	}
}
