/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class LunNumberRuleTest {

	private static final String TWO_NUMBERS = """
			datacenter Lab {
				array nas01 {
					lun lun0 { number 1 }
					lun lun1 { number 2 }
					access-group a { present lun0 present lun1 number 7 }
					access-group b {
						present lun0 number 4   //! STO-12 warning nas01.b.LunPresentation1
						present lun1 number 7
					}
				}
			}
			""";

	@Test
	void anotherNumberInAnotherGroupIsAWarning() {
		assertFindings("STO-12", TWO_NUMBERS);
	}

	@Test
	void oneNumberForAllIsFine() {
		assertFindings("STO-12", TWO_NUMBERS.replace("number 4", "number 1").replaceAll("//!.*", ""));
	}

	@Test
	void numbersOfLunsThatOneGroupShowsMayBeWhatTheyAre() {
		assertFindings("STO-12", """
				datacenter Lab { array nas01 { lun lun0 { } lun lun1 { number 2 } access-group a { present lun0 number 9 present lun1 number 3 }
					access-group b { } } }
				""");
	}

	@Test
	void theFixTakesTheFirstNumber() {
		String mended = fix("STO-12", TWO_NUMBERS).removesTheFinding().fixedText();
		assertTrue(mended.contains("present lun0 number 1"), mended);
	}
}
