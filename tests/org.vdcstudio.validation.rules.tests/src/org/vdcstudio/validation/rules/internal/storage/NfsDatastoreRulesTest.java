/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

/** The rules about several NFS datastores of one export, and about how one is mounted. */
class NfsDatastoreRulesTest {

	private static String design(String export, String first, String second) {
		return """
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } portal 192.168.20.31 { }
						export images { path "/images"
							%s
						}
					}
					nfs one { mount nas01.images %s }
					nfs two { mount nas01.images
						%s
					}
				}
				""".formatted(export, first, second);
	}

	@Test
	void twoServerNamesForOneExportAreTwoDatastores() {
		String text = design("", "server nas01", "server \"nas01.lab.example\"   //! STO-22 error two");
		assertFindings("STO-22", text);
		String mended = fix("STO-22", text).removesTheFinding().fixedText();
		assertTrue(!mended.contains("nas01.lab.example"), mended);
	}

	@Test
	void theSameTextIsOneDatastore() {
		assertFindings("STO-22", design("", "server nas01", "server nas01"));
	}

	@Test
	void otherVersionsAreLeftToTheRuleAboutVersions() {
		assertFindings("STO-22", design("", "server nas01", "version 4.1 server 192.168.20.30"));
		assertFindings("STO-23", design("", "server nas01", "version 4.1   //! STO-23 error two"));
	}

	@Test
	void oneVersionForOneExportIsFine() {
		assertFindings("STO-23", design("", "version 4.1", "version 4.1"));
		assertFindings("STO-23", """
				datacenter Lab { array nas01 { portal 192.168.20.30 { } export a { path "/a" } export b { path "/b" } }
					nfs one { mount nas01.a } nfs two { version 4.1 mount nas01.b } }
				""");
	}

	@Test
	void rootHasToKeepItsRightsWhereHostsWrite() {
		String text = design("root-squash on   //! STO-24 error nas01.images", "", "");
		assertFindings("STO-24", text);
		fix("STO-24", text).removesTheFinding().leaves(text.replace("root-squash on", "root-squash off"));
	}

	@Test
	void whereNobodyWritesRootNeedsNoRights() {
		assertFindings("STO-24", design("root-squash off", "", ""));
		assertFindings("STO-24", design("root-squash on", "read-only", "read-only"));
		assertFindings("STO-24", design("root-squash on read-only", "", ""));
	}

	@Test
	void nfs3HasOneServer() {
		assertFindings("STO-25", design("", "", """
				server 192.168.20.30
				server 192.168.20.31   //! STO-25 error two
				"""));
	}

	@Test
	void nfs41MayHaveSeveralServers() {
		assertFindings("STO-25", design("", "server 192.168.20.30", "version 4.1 server 192.168.20.30 server 192.168.20.31"));
	}

	@Test
	void whatCanOnlyBeReadIsMountedForReading() {
		String text = """
				datacenter Lab { array nas01 { portal 192.168.20.30 { } export images { path "/images" read-only } }
					nfs one { mount nas01.images read-only }
					nfs two {
						mount nas01.images   //! STO-27 warning two
					}
				}
				""";
		assertFindings("STO-27", text);
		fix("STO-27", text).removesTheFinding();
		assertFindings("STO-27", design("", "", ""));
	}
}
