/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LabNicCountRuleTest {

	private static String guest(int nics, String marker) {
		return "datacenter Lab {\nlab-vm guest {" + marker
				+ IntStream.range(0, nics).mapToObj(number -> "\nnic eth%d { }%s".formatted(number, number == 10 ? "   //! LAB-12 error guest" : ""))
						.collect(Collectors.joining())
				+ "\n}\n}\n";
	}

	@Test
	void elevenNicsAreAnError() {
		assertFindings("LAB-12", guest(11, ""));
	}

	@Test
	void oneNicIsFine() {
		assertFindings("LAB-12", guest(1, ""));
	}

	@Test
	void tenNicsAreFine() {
		assertFindings("LAB-12", guest(10, ""));
	}
}
