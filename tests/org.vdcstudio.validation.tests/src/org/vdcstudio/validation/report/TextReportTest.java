/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.Checks;
import org.vdcstudio.validation.TestRules;

class TextReportTest {

	@Test
	void tellsPeopleWhatWhereAndWhy() throws IOException {
		assertEquals("""
				error PLG-01: Plug-in com.acme.rules: Rule ACME-02 failed: java.lang.IllegalStateException: boom
				my lab/lab.vdc:2:20: error ACME-01: Host esx01 is bad. Improve it.
				    fqdn: a<b>&"c"
				    minimum: 1
				    see esx01: the host itself (my lab/lab.vdc:2:7)
				2 errors, 0 warnings, 0 infos, 1 suppressed
				""", Reports.write(ReportFormat.TEXT));
	}

	@Test
	void namesCannotBreakALineNorCommandTheTerminal() throws IOException {
		String text = Reports.write(ReportFormat.TEXT, Checks.check(TestRules.registry(TestRules.everyHost("ACME-01")),
				"datacenter Lab { host \"a\\nb\" { fqdn \"c\u001B[31m\" } }"));
		assertEquals("""
				my lab/lab.vdc:1:37: error ACME-01: Host a\\u000Ab is bad. Improve it.
				    fqdn: c\\u001B[31m
				""", text.substring(0, text.indexOf("    minimum")));
	}
}
