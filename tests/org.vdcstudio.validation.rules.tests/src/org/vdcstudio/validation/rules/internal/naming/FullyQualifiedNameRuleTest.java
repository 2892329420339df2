/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class FullyQualifiedNameRuleTest {

	@Test
	void missingShortAndNumericNamesAreErrors() {
		assertFindings("NAM-01", """
				datacenter Lab {
					host esx01 { }                          //! NAM-01 error esx01
					host esx02 { fqdn "esx02" }             //! NAM-01 error esx02
					host esx03 { fqdn "192.168.0.13" }      //! NAM-01 error esx03
					host esx04 { fqdn "esx_04.lab.example" } //! NAM-01 error esx04
					vcenter vcsa { }                        //! NAM-01 error vcsa
				}
				""");
	}

	@Test
	void fullNamesAreFine() {
		assertFindings("NAM-01", """
				datacenter Lab {
					host esx01 { fqdn "esx01.lab.example" }
					vcenter vcsa { fqdn "vcsa.lab.example" }
				}
				""");
	}

	@Test
	void caseAndTrailingDotDoNotMatter() {
		assertFindings("NAM-01", """
				datacenter Lab {
					host esx01 { fqdn "ESX01.Lab.Example." }
				}
				""");
	}

	@Test
	void theMessageSaysWhatToWrite() {
		String message = assertFindings("NAM-01", """
				datacenter Lab {
					host esx01 { fqdn "192.168.0.11" } //! NAM-01 error esx01
				}
				""").finding("NAM-01").message();
		assertTrue(message.contains("named by its address 192.168.0.11"), message);
	}
}
