/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class SourceProblemRulesTest {

	@Test
	void aReferenceToNothingIsReportedOnceAndNowhereElse() {
		RuleCheck check = assertFindings("STR-01", """
				datacenter Lab {
					cluster Prod { hosts esx01 ha }
					host esx01 { fqdn "esx01.lab.example" }
					vm web {
						on Prod
						datastore gone    //! STR-01 error web
					}
				}
				""");
		assertEquals(0, check.findings("VMK-07").size());
	}

	@Test
	void aSuppressionStandsOnTheSmallestElementAroundTheReference() {
		RuleCheck check = assertFindings("STR-01", """
				datacenter Lab {
					vm web {
						@suppress(STR-01, "comes with the new array")
						disk data { datastore gone }    //! STR-01 error web.data
					}
				}
				""");
		assertTrue(check.finding("STR-01").isSuppressed());
	}

	@Test
	void aBlankIsNoReferenceToNothing() {
		assertFindings("STR-01", """
				datacenter Lab {
					vm web { }
				}
				""");
	}

	@Test
	void aSyntaxErrorDoesNotHideTheFindingsOfTheRest() {
		RuleCheck check = RuleCheck.of("""
				datacenter Lab {
					host esx01 { fqdn }
					host esx02 { }
				}
				""");
		assertFalse(check.findings("SYN-01").isEmpty());
		assertEquals(2, check.findings("SYN-01").getFirst().location().orElseThrow().line());
		assertEquals("esx02", check.findings("NAM-01").getLast().element().orElseThrow().qualifiedName());
	}

	@Test
	void namesThatTwoElementsHaveAreReported() {
		assertFalse(RuleCheck.of("""
				datacenter Lab {
					host esx01 { }
					host esx01 { }
				}
				""").findings("SYN-02").isEmpty());
	}

	@Test
	void importsOfNothingAreReported() {
		assertFalse(RuleCheck.of("""
				import "nowhere.vdc"
				datacenter Lab { }
				""").findings("SYN-03").isEmpty());
	}
}
