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
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
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
	void aProfileThatDoesNotExistIsReportedWhereItStandsAlsoInADatacenterWithoutAName() {
		RuleCheck check = RuleCheck.of("""
				datacenter\u00f2Iab profile la {
					site Seoul { }
				}
				""");
		assertEquals(1, check.finding("CFG-01").location().orElseThrow().line());
	}

	@Test
	void aMissingUplinkIsReportedOnceAndNothingIsConcludedFromIt() {
		RuleCheck check = assertFindings("STR-01", """
				datacenter Lab profile lab {
					workstation PC { adapter Ethernet { }  vmnet VMnet0 { bridge PC.Ethernet } }
					array nas {
						iqn "iqn.2026-01.example:nas"
						portal 10.0.0.9 { connect PC.VMnet0 }
						lun lun0 { number 0  size 1 TiB }
					}
					vmfs shared { extents nas.lun0 }
					host esx01 {
						nic vmnic0 { connect PC.VMnet0 }
						vswitch vSwitch0 {
							uplinks vmnic7    //! STR-01 error esx01.vSwitch0
							portgroup Storage { vmkernel vmk0 { address 10.0.0.1/24 } }
						}
						iscsi-adapter vmhba64 { enabled  iqn "iqn.2026-01.example:esx01"  discover 10.0.0.9 }
					}
				}
				""");
		assertTrue(Topology.of(check.model().snapshot()).storage().sees(new ElementId("EsxiHost", "esx01"),
				new ElementId("VmfsDatastore", "shared")));
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
