/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.io.PrintWriter;
import java.util.Locale;

/** A line that is drawn over and over, and erased in the end. Belongs to one thread at a time. */
final class ProgressBar {

	private static final int WIDTH = 30;
	/** A line that a terminal would break could not be drawn over. */
	private static final int MOST_OF_STEP = 28;

	private final PrintWriter target;
	private int drawn;

	/** @param target where it is drawn */
	ProgressBar(PrintWriter target) {
		this.target = target;
	}

	/** Draws how many parts of a step are done. */
	void draw(String step, int done, int total) {
		String line = line(step, done, total);
		target.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
		target.flush();
		drawn = line.length();
	}

	/** Leaves nothing of it. */
	void erase() {
		if (drawn > 0) {
			target.print("\r" + " ".repeat(drawn) + "\r");
			target.flush();
			drawn = 0;
		}
	}

	/** For instance {@code simulating lab.vdc [#####     ]  50 %, 12 of 24}. */
	static String line(String step, int done, int total) {
		int filled = (int) ((long) done * WIDTH / total);
		String name = step.length() <= MOST_OF_STEP ? step : step.substring(0, MOST_OF_STEP - 1) + "…";
		return String.format(Locale.ROOT, "%s [%s%s] %3d %%, %d of %d", name, "#".repeat(filled), " ".repeat(WIDTH - filled),
				(long) done * 100 / total, done, total);
	}
}
