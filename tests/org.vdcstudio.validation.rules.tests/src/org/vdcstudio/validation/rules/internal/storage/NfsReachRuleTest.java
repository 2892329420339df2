/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NfsReachRuleTest {

	private static String design(String export, String datastore, String vmkernel) {
		return """
				datacenter Lab {
					dns-server dc01 { address 192.168.0.2 zone "lab.example" { A nas01 192.168.20.30 } }
					array nas01 { portal 192.168.20.30 { } export images { path "/images" %s } }
					nfs images { mount nas01.images %s }
					host esx[01..02] {
						fqdn "esx{n}.lab.example"
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup Storage { vmkernel vmk1 { %s } } }
						mounts images    //! STO-26 error esx01
					}
				}
				""".formatted(export, datastore, vmkernel);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "clients 192.168.30.0/24 | '' | address \"192.168.20.{n}/24\"",
			"'' | server \"filer.lab.example\" | address \"192.168.20.{n}/24\"", "'' | server nas01 | address \"192.168.40.{n}/24\"" })
	void nameNetworkAndAccessAreNeededAndAFleetIsReportedOnce(String export, String datastore, String vmkernel) {
		assertFindings("STO-26", design(export, datastore, vmkernel));
	}

	@Test
	void aServerThatIsFoundReachedAndAdmitsTheHostIsFine() {
		assertFindings("STO-26", design("clients 192.168.20.0/24", "server nas01", "address \"192.168.20.{n}/24\"").replaceAll("//!.*", ""));
	}

	@Test
	void aServerWithoutAddressIsNotJudged() {
		assertFindings("STO-26", """
				datacenter Lab { array nas01 { export images { path "/images" } } nfs images { mount nas01.images } host esx01 { mounts images } }
				""");
	}
}
