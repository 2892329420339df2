/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.vdcstudio.simulation.TimelineEntry;

/** Phrases of reports for people. */
final class Texts {

	private static final int PERCENT_DECIMALS = 4;

	private Texts() {
	}

	static void line(Appendable out, String format, Object... arguments) throws IOException {
		out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}

	static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	static String down(int vms) {
		return count(vms, "VM") + (vms == 1 ? " is" : " are") + " down at the end";
	}

	/** A part of 1 in percent. */
	static String percent(double part) {
		return BigDecimal.valueOf(part).movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP).toPlainString() + " %";
	}

	/** A chain of causes, one link a line. */
	static void chain(Appendable out, String indent, List<TimelineEntry> chain) throws IOException {
		for (TimelineEntry link : chain) {
			line(out, "%s%s s %s %s: %s", indent, Seconds.rounded(link.time()), link.kind(), link.subject(), link.detail());
		}
	}
}
