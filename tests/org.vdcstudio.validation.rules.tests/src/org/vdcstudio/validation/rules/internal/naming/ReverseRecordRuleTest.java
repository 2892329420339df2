/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ReverseRecordRuleTest {

	private static final String DESIGN = """
			datacenter Lab {
				dns-server dc01 {
					zone "lab.example" { A esx01 192.168.0.11 A vcsa 192.168.0.20 }
					%s
				}
				host esx01 {
					fqdn "esx01.lab.example"
					vswitch vSwitch0 { portgroup "Management Network" {
						vmkernel vmk0 { address 192.168.0.11/24 services management }  //! NAM-03 warning esx01.vmk0
						vmkernel vmk1 { address 192.168.10.11/24 stack vmotion }
					} }
				}
				vcenter vcsa {
					fqdn "vcsa.lab.example"
					address 192.168.0.20   //! NAM-03 error vcsa
				}
			}
			""";

	@Test
	void isAnErrorForVCenterAndAWarningForHosts() {
		assertFindings("NAM-03", DESIGN.formatted("reverse-zone 192.168.0.0/24 { }"));
	}

	@Test
	void isAnErrorForAllUnderAProfileThatSaysSo() {
		assertFindings("NAM-03", ValidationOptions.profile("vcf"), DESIGN.formatted("").replace("NAM-03 warning", "NAM-03 error"));
	}

	@Test
	void recordsInTheirZoneAreFound() {
		assertFindings("NAM-03", DESIGN.replaceAll("//!.*", "").formatted("""
				reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 "esx01.lab.example" PTR 192.168.0.20 "vcsa.lab.example" }
				"""));
	}

	@Test
	void aRecordOutsideOfItsZoneAnswersNothing() {
		assertFindings("NAM-03", DESIGN.formatted("""
				reverse-zone 192.168.10.0/24 { PTR 192.168.0.11 "esx01.lab.example" PTR 192.168.0.20 "vcsa.lab.example" }""")
				.replace("//! NAM-03", "//! NAM-03"));
	}

	@Test
	void addressesFromDhcpAndOfOtherServicesNeedNoRecord() {
		assertFindings("NAM-03", """
				datacenter Lab {
					dns-server dc01 { }
					host esx01 {
						fqdn "esx01.lab.example"
						vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { dhcp services management } } }
						vswitch vSwitch1 { portgroup Storage { vmkernel vmk1 { address 192.168.20.11/24 } } }
					}
				}
				""");
	}

	@Test
	void theFixAddsARecordToTheZoneThatCoversTheAddress() {
		RuleCheck check = RuleCheck.of(DESIGN.formatted("reverse-zone 192.168.0.0/24 { PTR 192.168.0.20 \"vcsa.lab.example\" }"));
		ModelEdit.AddElement edit = fix(check, check.finding("NAM-03"));
		assertEquals("192.168.0.0/24", assertInstanceOf(ReverseZone.class, edit.container()).getPrefix());
		PointerRecord record = assertInstanceOf(PointerRecord.class, edit.element());
		assertEquals("192.168.0.11 esx01.lab.example", record.getAddress() + " " + record.getTarget());
		assertEquals("Add a PTR record for 192.168.0.11", edit.label());
	}

	@Test
	void theFixAddsAZoneWhenNoneCoversTheAddress() {
		RuleCheck check = RuleCheck.of(DESIGN.formatted(""));
		ModelEdit.AddElement edit = fix(check, check.findings("NAM-03").getLast());
		assertEquals("dc01", assertInstanceOf(DnsServer.class, edit.container()).getName());
		ReverseZone zone = assertInstanceOf(ReverseZone.class, edit.element());
		assertEquals("192.168.0.0/24", zone.getPrefix());
		assertEquals("vcsa.lab.example", zone.getRecords().getFirst().getTarget());
	}

	private static ModelEdit.AddElement fix(RuleCheck check, Finding finding) {
		List<ModelEdit> edits = RuleCheck.registry().quickFixes(finding).getFirst().edits(finding, check.model());
		assertEquals(1, edits.size());
		return assertInstanceOf(ModelEdit.AddElement.class, edits.getFirst());
	}
}
