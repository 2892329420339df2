/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
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
		String text = DESIGN.formatted("""
				reverse-zone 192.168.0.0/24 {
							PTR 192.168.0.20 "vcsa.lab.example"  // by hand
						}""");
		RuleCheck.fix("NAM-03", text).removesTheFinding().leaves(text.replace("// by hand", """
				// by hand
							PTR 192.168.0.11 "esx01.lab.example\""""));
	}

	@Test
	void theFixAddsAZoneWhenNoneCoversTheAddress() {
		String text = DESIGN.formatted("// reverse lookups are missing");
		String mended = RuleCheck.fix("NAM-03", text).on("vcsa").with("add-ptr-record").removesTheFinding().fixedText();
		assertTrue(mended.contains("reverse-zone 192.168.0.0/24 {"), mended);
		assertTrue(mended.contains("PTR 192.168.0.20 \"vcsa.lab.example\""), mended);
	}

	@Test
	void theFixSaysWhatItAdds() {
		RuleCheck check = RuleCheck.of(DESIGN.formatted("reverse-zone 192.168.0.0/24 { PTR 192.168.0.20 \"vcsa.lab.example\" }"));
		Finding finding = check.finding("NAM-03");
		assertEquals("Add a PTR record for 192.168.0.11", RuleCheck.registry().quickFixes(finding).getFirst().label(finding));
	}
}
