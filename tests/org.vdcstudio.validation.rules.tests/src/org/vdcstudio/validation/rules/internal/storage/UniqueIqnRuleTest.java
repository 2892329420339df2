/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class UniqueIqnRuleTest {

	private static final String TWICE = """
			datacenter Lab {
				host esx01 { iscsi-adapter vmhba65 { enabled iqn "iqn.1998-01.com.vmware:esx01" } }
				host esx02 {
					iscsi-adapter vmhba65 {
						enabled
						iqn "iqn.1998-01.com.vmware:ESX01"   //! STO-10 error esx02.vmhba65
					}
				}
			}
			""";

	@Test
	void twoInitiatorsWithOneNameAreAnErrorWhateverTheCase() {
		assertFindings("STO-10", TWICE);
	}

	@Test
	void aFleetWithoutCounterIsReportedOnce() {
		assertFindings("STO-10", """
				datacenter Lab {
					host esx[01..04] {
						iscsi-adapter vmhba65 {
							iqn "iqn.1998-01.com.vmware:esx"   //! STO-10 error esx02.vmhba65
						}
					}
				}
				""");
	}

	@Test
	void namesOfTheirOwnAndNoNamesAreFine() {
		assertFindings("STO-10", """
				datacenter Lab {
					array nas01 { iqn "iqn.2026-01.example.lab:nas01" }
					host esx[01..04] { iscsi-adapter vmhba65 { iqn "iqn.1998-01.com.vmware:esx{n}" } iscsi-adapter vmhba66 { } }
				}
				""");
	}

	@Test
	void theFixAppendsTheNameOfTheHost() {
		String mended = fix("STO-10", TWICE).removesTheFinding().fixedText();
		assertTrue(mended.contains("iqn \"iqn.1998-01.com.vmware:ESX01-esx02\""), mended);
	}
}
