/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class TimeSourceRulesTest {

	@Test
	void whoHasNoTimeSourceIsAnError() {
		assertFindings("NAM-19", """
				datacenter Lab {
					ntp-source clock { }
					host esx01 { ntp clock }
					host esx02 { }             //! NAM-19 error esx02
					vcenter vcsa { }           //! NAM-19 error vcsa
				}
				""");
	}

	@Test
	void aTemplateThatForgetsItIsTheCause() {
		assertFindings("NAM-19", """
				datacenter Lab {
					ntp-source clock { }
					host-template blade { }    //! NAM-19 error blade
					host a[01..20] like blade { }
					host b like blade { }
					host c like blade { ntp clock }
				}
				""");
	}

	@Test
	void inALabItIsInformation() {
		assertFindings("NAM-19", "datacenter Lab profile lab { host esx01 { } }  //! NAM-19 info esx01");
	}

	@Test
	void hostsOfAClusterHaveTheSameTime() {
		assertFindings("NAM-19", """
				datacenter Lab {
					ntp-source clock { }
					ntp-source other { }
					host a { ntp clock }
					host b { ntp clock }
					host c { ntp other }       //! NAM-19 warning c
					host d { ntp other }
					cluster Compute { hosts a b c }
				}
				""");
	}

	@Test
	void theFixNamesTheSourcesThatOthersUse() {
		String text = """
				datacenter Lab {
					ntp-source unused { }
					ntp-source clock { }
					host esx01 { ntp clock }
					host esx02 { version "8.0.3" }
				}
				""";
		RuleCheck.fix("NAM-19", text).with("add-ntp-source").removesTheFinding()
				.leaves(text.replace("version \"8.0.3\" }", "version \"8.0.3\"  ntp clock }"));
	}

	@Test
	void theFixHasNothingToOfferWhenTheDesignHasNoSource() {
		RuleCheck.fix("NAM-19", "datacenter Lab { host esx01 { } }").offersNothing();
	}

	@Test
	void twoSourcesAreWorseThanOne() {
		assertFindings("NAM-20", clocks("""
				host two[1..9] { ntp a b }     //! NAM-20 warning two
				host again { ntp b a }
				host three { ntp a b c }       //! NAM-20 info three
				"""));
	}

	@Test
	void oneSourceOrFourAreFine() {
		assertFindings("NAM-20", clocks("host one { ntp a } host four { ntp a b c d } host none { }"));
	}

	@Test
	void inALabTwoSourcesAreInformation() {
		assertFindings("NAM-20", clocks("vcenter vcsa { ntp a b }   //! NAM-20 info vcsa\n").replace("Lab {", "Lab profile lab {"));
	}

	@Test
	void aSourceWhoseNameDoesNotResolveIsInformation() {
		assertFindings("NAM-22", """
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A clock 10.0.0.1 } }
					ntp-source good { fqdn "clock.lab.example" }
					ntp-source bad { fqdn "time.lab.example" }       //! NAM-22 info bad
					ntp-source outside { fqdn "pool.ntp.example" }
					ntp-source addressed { fqdn "sun.lab.example" address 10.0.0.2 }
				}
				""");
	}

	private static String clocks(String systems) {
		return "datacenter Lab {\nntp-source a { }\nntp-source b { }\nntp-source c { }\nntp-source d { }\n" + systems + "}\n";
	}
}
