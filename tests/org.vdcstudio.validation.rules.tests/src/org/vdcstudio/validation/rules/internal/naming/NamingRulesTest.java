/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

/** The rules about who is called what. */
class NamingRulesTest {

	@Test
	void aNameOfTwoSystemsIsAnError() {
		assertFindings("NAM-05", """
				datacenter Lab {
					dns-server dc01 { fqdn "dc01.lab.example" }
					host esx01 { fqdn "esx01.lab.example" }
					host esx02 { fqdn "ESX01.lab.example." }   //! NAM-05 error esx02
					vcenter vcsa { fqdn "dc01.lab.example" }   //! NAM-05 error vcsa
				}
				""");
	}

	@Test
	void aFleetWithoutCounterInItsNameIsReportedOnce() {
		assertFindings("NAM-05", """
				datacenter Lab {
					host esx[01..40] { fqdn "esx.lab.example" }   //! NAM-05 error esx
					host fine[01..40] { fqdn "fine{n}.lab.example" }
				}
				""");
	}

	@Test
	void aMachineMayBeDnsServerAndStorageArray() {
		assertFindings("NAM-05", """
				datacenter Lab {
					dns-server dc01 { fqdn "srv01.lab.example" }
					array nas01 { fqdn "srv01.lab.example" }
				}
				""");
	}

	@Test
	void shortNamesOfAnHaClusterAreUnique() {
		String text = """
				datacenter Lab {
					host a { fqdn "esx01.north.example" }
					host b { fqdn "esx01.south.example" }   //! NAM-06 error b
					host c { fqdn "esx02.south.example" }
					cluster Compute { hosts a b c ha }
				}
				""";
		assertFindings("NAM-06", text);
		assertFindings("NAM-06", text.replace(" ha }", " }").replaceAll("//!.*", ""));
	}

	@Test
	void theSameFullNameIsTheBusinessOfAnotherRule() {
		assertFindings("NAM-06", """
				datacenter Lab {
					host a { fqdn "esx01.north.example" }
					host b { fqdn "esx01.north.example" }
					cluster Compute { hosts a b ha }
				}
				""");
	}

	@Test
	void aSingleDnsServerIsOneFindingForAllThatAskIt() {
		RuleCheck check = assertFindings("NAM-09", """
				datacenter Lab {
					dns-server dc01 { }   //! NAM-09 warning dc01
					host esx[01..40] { dns dc01 }
					vcenter vcsa { }
				}
				""");
		assertEquals("esx01 and 40 more ask no DNS server but dc01. Add a second one.", check.finding("NAM-09").message());
	}

	@Test
	void twoServersAreEnoughAndNoneIsAnotherMatter() {
		assertFindings("NAM-09", """
				datacenter Lab {
					dns-server dc01 { }
					dns-server dc02 { }
					host esx01 { dns dc01 dc02 }
					host esx02 { }
				}
				""");
		assertFindings("NAM-09", "datacenter Lab { host esx01 { } }");
	}

	@Test
	void inALabOneServerIsEnough() {
		assertFindings("NAM-09", "datacenter Lab profile lab { dns-server dc01 { } host esx01 { dns dc01 } }");
	}

	@Test
	void aHostThatAsksElsewhereThanItsClusterIsAWarning() {
		assertFindings("NAM-10", """
				datacenter Lab {
					dns-server dc01 { }
					dns-server dc02 { }
					host a { dns dc01 dc02 search-domain "lab.example" }
					host b { dns dc02 dc01 search-domain "LAB.example" }
					host c { dns dc01
						search-domain "lab.example" }
					host d { dns dc01 dc02 }                                //! NAM-10 warning d
					cluster Compute { hosts a b c d }
				}
				""".replace("host c { dns dc01\n", "host c { dns dc01   //! NAM-10 warning c\n"));
	}

	@Test
	void hostsOfDifferentClustersMayAskDifferentServers() {
		assertFindings("NAM-10", """
				datacenter Lab {
					dns-server dc01 { }
					dns-server dc02 { }
					host a { dns dc01 }
					host b { dns dc02 }
					cluster One { hosts a }
					cluster Two { hosts b }
				}
				""");
	}

	@Test
	void namesThatCanBeNoneAreErrors() {
		assertFindings("NAM-11", """
				datacenter Lab {
					dns-server dc01 {
						fqdn "dc_01.lab.example"          //! NAM-11 error dc01
						zone "lab.example" {
							A esx_01 10.0.0.1             //! NAM-11 error dc01.lab.example.esx_01
							A "-esx" 10.0.0.2             //! NAM-11 error dc01.lab.example.-esx
							A esx-01 10.0.0.3
							A "@" 10.0.0.4
							CNAME www "esx 01"            //! NAM-11 error dc01.lab.example.www
						}
					}
					ntp-source clock { fqdn "pool..example" }   //! NAM-11 error clock
					array nas01 { fqdn "NAS01.lab.example." }
				}
				""");
	}

	@Test
	void labelsMayHave63Characters() {
		String label = "a".repeat(63);
		assertFindings("NAM-11", "datacenter Lab { array nas01 { fqdn \"%s.example\" } }".formatted(label));
		assertFindings("NAM-11", "datacenter Lab { array nas01 { fqdn \"%sa.example\" } }  //! NAM-11 error nas01".formatted(label));
	}

	@Test
	void namesOfHostsAreTheBusinessOfAnotherRule() {
		assertFindings("NAM-11", "datacenter Lab { host esx01 { fqdn \"esx_01.lab.example\" } }");
	}

	@Test
	void domainsThatDnsDoesNotAnswerForAloneAreInformation() {
		assertFindings("NAM-14", """
				datacenter Lab {
					dns-server dc01 {
						zone "corp.local" { }     //! NAM-14 info dc01.corp.local
						zone lab { }              //! NAM-14 info dc01.lab
						zone "local.example" { }
					}
					dns-server dc02 { zone "corp.local" { } }
				}
				""");
	}

	@Test
	void anAliasBesideAnotherRecordIsAnError() {
		assertFindings("NAM-17", """
				datacenter Lab {
					dns-server dc01 {
						zone "lab.example" {
							A www 10.0.0.1
							CNAME www web             //! NAM-17 error dc01.lab.example.www
							A web 10.0.0.1
							CNAME ftp web
							CNAME ftp www             //! NAM-17 error dc01.lab.example.ftp (2)
							CNAME "@" web             //! NAM-17 error dc01.lab.example.@
						}
					}
				}
				""");
	}

	@Test
	void severalAddressesOfOneNameAreFine() {
		assertFindings("NAM-17", "datacenter Lab { dns-server dc01 { zone \"lab.example\" { A www 10.0.0.1 A www 10.0.0.2 CNAME ftp www } } }");
	}

	@Test
	void anAliasOnAnotherServerIsAnotherMatter() {
		assertFindings("NAM-17", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A www 10.0.0.1 } }
					dns-server dc02 { zone "lab.example" { CNAME www web } }
				}
				""");
	}
}
