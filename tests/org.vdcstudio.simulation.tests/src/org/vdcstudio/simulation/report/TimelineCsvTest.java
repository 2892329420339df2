/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimelineCsvTest {

	@Test
	void hasALineForEachEntryWithTheNumberOfItsCause() {
		assertEquals("""
				scenario,number,seconds,kind,subject,detail,cause
				move,0,1,action,web01,vMotion to esx02,
				move,1,5.25,migration-finished,web01,runs on esx02 after standing still for 0.25 s,0
				""", Results.written(new TimelineCsv(), Results.PASSED));
	}

	@Test
	void quotesWhatHasQuotes() {
		String second = Results.written(new TimelineCsv(), Results.FAILED).lines().skip(1).findFirst().orElseThrow();
		assertEquals("\"a \"\"bad\"\" <day>\u0001\",0,1,action,web01,vMotion to esx02,", second);
	}
}
