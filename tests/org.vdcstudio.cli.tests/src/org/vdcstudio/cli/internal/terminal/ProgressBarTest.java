/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

	@Test
	void aBarGrowsWithWhatIsDone() {
		assertEquals("simulating lab.vdc [                              ]   0 %, 0 of 24",
				ProgressBar.line("simulating lab.vdc", 0, 24));
		assertEquals("simulating lab.vdc [###############               ]  50 %, 12 of 24",
				ProgressBar.line("simulating lab.vdc", 12, 24));
		assertEquals("simulating lab.vdc [##############################] 100 %, 24 of 24",
				ProgressBar.line("simulating lab.vdc", 24, 24));
	}

	@Test
	void aBarHasRoomOnALineHoweverLongTheStepIs() {
		String line = ProgressBar.line("simulating " + "far/".repeat(100), 1_000_000, 1_000_000);
		assertEquals("simulating far/far/far/far/… [##############################] 100 %, 1000000 of 1000000", line);
	}

	@Test
	void whatIsDrawnCoversWhatWasThereAndNothingOfItIsLeft() {
		StringWriter screen = new StringWriter();
		ProgressBar bar = new ProgressBar(new PrintWriter(screen));
		bar.draw("reading a.vdc", 1, 2);
		bar.draw("reading", 2, 2);
		String first = ProgressBar.line("reading a.vdc", 1, 2);
		String second = ProgressBar.line("reading", 2, 2);
		assertEquals("\r" + first + "\r" + second + " ".repeat(first.length() - second.length()), screen.toString());

		screen.getBuffer().setLength(0);
		bar.erase();
		bar.erase();
		assertEquals("\r" + " ".repeat(second.length()) + "\r", screen.toString());
	}
}
