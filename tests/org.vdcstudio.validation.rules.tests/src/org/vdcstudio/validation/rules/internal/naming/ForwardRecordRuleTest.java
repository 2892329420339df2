/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ForwardRecordRuleTest {

	@Test
	void aNameWithoutRecordIsAnError() {
		assertFindings("NAM-02", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A esx01 192.168.0.11 } }
					host esx01 { fqdn "esx01.lab.example" }
					host esx02 { fqdn "esx02.lab.example" }   //! NAM-02 error esx02
					vcenter vcsa { fqdn "vcsa.lab.example" }  //! NAM-02 error vcsa
				}
				""");
	}

	@Test
	void recordsMayBeRelativeToTheirZoneOrTheZoneItself() {
		assertFindings("NAM-02", """
				datacenter Lab {
					dns-server dc01 {
						zone "lab.example" { A esx01 192.168.0.11 }
						zone "vcsa.lab.example" { A "@" 192.168.0.20 }
					}
					host esx01 { fqdn "ESX01.lab.example" }
					vcenter vcsa { fqdn "vcsa.lab.example" }
				}
				""");
	}

	@Test
	void anAliasThatLeadsToARecordResolves() {
		assertFindings("NAM-02", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A node7 192.168.0.11 CNAME esx01 node7 CNAME esx02 nowhere } }
					host esx01 { fqdn "esx01.lab.example" }
					host esx02 { fqdn "esx02.lab.example" }   //! NAM-02 error esx02
				}
				""");
	}

	@Test
	void aliasesInACircleDoNotResolve() {
		assertFindings("NAM-02", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { CNAME esx01 esx02 CNAME esx02 esx01 } }
					host esx01 { fqdn "esx01.lab.example" }   //! NAM-02 error esx01
				}
				""");
	}

	@Test
	void aHostIsJudgedByTheServersItAsks() {
		assertFindings("NAM-02", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A esx01 192.168.0.11 } }
					dns-server dc02 { zone "lab.example" { A esx02 192.168.0.12 } }
					host esx01 { dns dc02 fqdn "esx01.lab.example" }  //! NAM-02 error esx01
					host esx02 { dns dc02 fqdn "esx02.lab.example" }
				}
				""");
	}

	@Test
	void aBadNameIsTheBusinessOfAnotherRule() {
		assertFindings("NAM-02", """
				datacenter Lab {
					host esx01 { fqdn "esx01" }
				}
				""");
	}

	@Test
	void theFixAddsARecordToTheZone() {
		String text = """
				datacenter Lab {
					// everything lives here
					dns-server dc01 {
						zone "lab.example" { }
						reverse-zone 192.168.0.0/24 { PTR 192.168.0.20 "vcsa.lab.example" }
					}
					vcenter vcsa { fqdn "vcsa.lab.example" address 192.168.0.20 }
				}
				""";
		RuleCheck.fix("NAM-02", text).removesTheFinding()
				.leaves(text.replace("zone \"lab.example\" { }", "zone \"lab.example\" { A vcsa 192.168.0.20 }"));
	}

	@Test
	void theFixAddsAZoneWhenNoneCoversTheName() {
		String mended = RuleCheck.fix("NAM-02", """
				datacenter Lab {
					dns-server dc01 { reverse-zone 192.168.0.0/24 { PTR 192.168.0.20 "vcsa.lab.example" } }
					vcenter vcsa { fqdn "vcsa.lab.example" address 192.168.0.20 }
				}
				""").removesTheFinding().fixedText();
		assertTrue(mended.contains("zone \"lab.example\" {"), mended);
		assertTrue(mended.contains("A vcsa 192.168.0.20"), mended);
	}

	@Test
	void theFixHasNothingToOfferWithoutAnAddress() {
		RuleCheck.fix("NAM-02", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { } }
					host esx01 { fqdn "esx01.lab.example" }
				}
				""").offersNothing();
	}
}
