/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.validation.Finding;

class ContradictingRecordsRuleTest {

	private static final String DESIGN = """
			datacenter Lab {
				dns-server dc01 {
					zone "lab.example" { %s }
					reverse-zone 192.168.0.0/24 { %s }
				}
				vcenter vcsa {
					fqdn "vcsa.lab.example" %s
					address 192.168.0.20
				}
			}
			""";

	@Test
	void aNameThatLeadsElsewhereIsAnError() {
		Finding finding = assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.21", "PTR 192.168.0.20 \"vcsa.lab.example\"",
				"//! NAM-04 error vcsa")).finding("NAM-04");
		assertEquals(List.of(new Evidence("forward lookup of vcsa.lab.example", "192.168.0.21"),
				new Evidence("management address", "192.168.0.20")), finding.evidence());
		assertEquals("the record that says 192.168.0.21", finding.related().getFirst().message());
	}

	@Test
	void anAddressThatClaimsAnotherNameIsAnError() {
		assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.20", "PTR 192.168.0.20 \"old.lab.example\"",
				"//! NAM-04 error vcsa"));
	}

	@Test
	void twoWrongRecordsAreTwoFindings() {
		assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.21", "PTR 192.168.0.20 \"old.lab.example\"",
				"//! NAM-04 error vcsa | NAM-04 error vcsa"));
	}

	@Test
	void recordsThatAgreeAreFine() {
		assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.20", "PTR 192.168.0.20 \"VCSA.lab.example.\"", ""));
	}

	@Test
	void missingRecordsAreNoContradiction() {
		assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.20", "", ""));
		assertFindings("NAM-04", DESIGN.formatted("", "PTR 192.168.0.20 \"vcsa.lab.example\"", ""));
	}

	@Test
	void aNameMayHaveFurtherAddresses() {
		assertFindings("NAM-04", DESIGN.formatted("A vcsa 192.168.0.20 A vcsa 10.0.0.20", "PTR 192.168.0.20 \"vcsa.lab.example\"", ""));
	}

	@Test
	void aSecondManagementAddressMayHaveANameOfItsOwn() {
		assertFindings("NAM-04", """
				datacenter Lab {
					dns-server dc01 {
						zone "lab.example" { A esx01 192.168.0.11 }
						reverse-zone 192.168.0.0/16 {
							PTR 192.168.0.11 "esx01.lab.example"
							PTR 192.168.1.11 "esx01-b.lab.example"
						}
					}
					host esx01 {
						fqdn "esx01.lab.example"
						vswitch vSwitch0 { portgroup Management {
							vmkernel vmk0 { address 192.168.0.11/24 services management }
							vmkernel vmk1 { address 192.168.1.11/24 services management }
						} }
					}
				}
				""");
	}
}
