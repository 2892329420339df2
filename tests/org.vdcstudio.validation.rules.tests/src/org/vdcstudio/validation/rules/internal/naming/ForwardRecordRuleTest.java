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
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
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
		RuleCheck check = RuleCheck.of("""
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { } }
					vcenter vcsa { fqdn "vcsa.lab.example" address 192.168.0.20 }
				}
				""");
		Finding finding = check.finding("NAM-02");
		QuickFix fix = RuleCheck.registry().quickFixes(finding).getFirst();
		List<ModelEdit> edits = fix.edits(finding, check.model());
		ModelEdit.AddElement edit = assertInstanceOf(ModelEdit.AddElement.class, edits.getFirst());
		assertEquals("lab.example", assertInstanceOf(ForwardZone.class, edit.container()).getName());
		AddressRecord record = assertInstanceOf(AddressRecord.class, edit.element());
		assertEquals("vcsa 192.168.0.20", record.getOwner() + " " + record.getAddress());
	}
}
