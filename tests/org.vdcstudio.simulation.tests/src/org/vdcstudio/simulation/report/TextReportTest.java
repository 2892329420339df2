/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextReportTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void tellsTheStoryOfEachScenario() {
		assertEquals("""
				scenario move: passed
				  5.250 s simulated in 3 events, seed 1
				  timeline
				    #0   1.000 s  action              web01: vMotion to esx02
				    #1   5.250 s  migration-finished  web01: runs on esx02 after standing still for 0.25 s (because of #0)
				  migrations
				    web01 from esx01 to esx02 (compute): 1 round, 4294967296 bytes sent, 4.250 s, downtime 0.250 s
				  expectations
				    passed  web01 on esx02: runs on esx02

				scenario a "bad" <day>\u0001: FAILED
				  5.250 s simulated in 3 events, seed 2
				  problem: my lab/lab.vdc:7:5: action 2: names no VM of the design
				  timeline
				    #0   1.000 s  action              web01: vMotion to esx02
				    #1   5.250 s  migration-finished  web01: runs on esx02 after standing still for 0.25 s (because of #0)
				  expectations
				    FAILED  downtime of web01 below 100 ms: interrupted for 0.25 s
				        #0 1.000 s action web01: vMotion to esx02
				        #1 5.250 s migration-finished web01: runs on esx02 after standing still for 0.25 s

				2 scenarios: 1 passed, 1 failed
				""", Results.written(new TextReport(new Places(Path.of("/designs"))), Results.PASSED, Results.FAILED));
	}

	@Test
	void isTheSameInEveryLocale() {
		String expected = Results.written(new TextReport(), Results.PASSED);

		Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

		assertEquals(expected, Results.written(new TextReport(), Results.PASSED));
	}
}
