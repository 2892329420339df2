/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JUnitReportTest {

	@Test
	void scenariosAreSuitesAndExpectationsAreCases() {
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<testsuites>
				  <testsuite name="move" tests="2" failures="0" errors="0">
				    <testcase classname="move" name="can be carried out"></testcase>
				    <testcase classname="move" name="web01 on esx02"></testcase>
				  </testsuite>
				  <testsuite name="a &quot;bad&quot; &lt;day&gt;\uFFFD" tests="2" failures="1" errors="1">
				    <testcase classname="a &quot;bad&quot; &lt;day&gt;\uFFFD" name="can be carried out">
				      <error message="the scenario has problems">action 2: names no VM of the design</error>
				    </testcase>
				    <testcase classname="a &quot;bad&quot; &lt;day&gt;\uFFFD" name="downtime of web01 below 100 ms">
				      <failure message="interrupted for 0.25 s">1 s action web01: vMotion to esx02
				5.25 s migration-finished web01: runs on esx02 after standing still for 0.25 s</failure>
				    </testcase>
				  </testsuite>
				</testsuites>
				""", Results.written(new JUnitReport(), Results.PASSED, Results.FAILED));
	}
}
