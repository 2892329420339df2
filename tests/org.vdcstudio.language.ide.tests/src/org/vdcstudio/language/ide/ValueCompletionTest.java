/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.language.ide.Proposal.Kind;

class ValueCompletionTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			host a { memory 64 ¦ }                    | GiB
			host a { memory 64 M¦ }                   | MiB
			host a { nic n { speed 10 ¦ } }           | Gbit
			host a { cpu 2 x 8 at 2400 ¦ }            | MHz
			scenario s { at 10 ¦ }                    | s
			vm v { memory 4¦ }                        | 4 GiB
			scenario s { at 150 m¦ }                  | ms
			""")
	void unitsAreThoseOfTheProperty(String marked, String unit) {
		assertEquals(unit, Asked.written("datacenter D { " + marked + " }", Kind.UNIT).lines().findFirst().orElse(""));
	}

	@Test
	void numbersWithoutUnitGetNone() {
		assertEquals("", Asked.written("datacenter D { vm v { cpus 4 ¦ } }", Kind.UNIT));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			host a { nic n { speed ¦ } }              | 1 Gbit, 10 Gbit, 25 Gbit, 100 Gbit
			host a { vswitch s { mtu ¦ } }            | 1500, 9000
			host a { version ¦ }                      | "8.0.3", "7.0.3"
			host a { build ¦ }                        | 24022510
			host a { fqdn ¦ }                         | "a.lab.example"
			host a { fqdn "a.¦" }                     | "a.lab.example"
			host a { search-domain ¦ }                | "lab.example"
			host a { vswitch s { portgroup p { vlan ¦ } } } | 20, 30
			subnet s { prefix ¦ }                     | 10.0.20.0/24
			array b { iqn ¦ }                         | "iqn.2026-01.example.lab:b"
			array b { export e { clients ¦ } }        | 10.0.9.0/24
			host a { iscsi-adapter vmhba64 { iqn ¦ } } | "iqn.1998-01.com.vmware:a"
			host a { iscsi-adapter vmhba64 { discover ¦ } } | 10.0.20.50
			array b { access-group g { initiator ¦ } } | "iqn.1998-01.com.vmware:x"
			""")
	void valuesComeFromCustomAndDesign(String marked, String values) {
		assertEquals(values, String.join(", ", Asked.written("""
				datacenter D {
					%s
					subnet Old { prefix 10.0.9.0/24 vlan 20 }
					dns-server dns { zone "lab.example" { } }
					host x {
						version 8.0.3 build 24022510
						vswitch s { portgroup p { vlan 30 vmkernel vmk0 { address 10.0.20.11/24 } } }
						iscsi-adapter vmhba64 { iqn "iqn.1998-01.com.vmware:x" }
					}
					host y { version 8.0.3 }
					host z { version 7.0.3 }
					array nas { iqn "iqn.2026-01.example.lab:nas" portal 10.0.20.50 { } }
				}
				""".formatted(marked), Kind.VALUE).lines().toList()));
	}

	@Test
	void recordsAreThoseThatAreLacking() {
		String design = """
				datacenter D {
					dns-server dns {
						zone "lab.example" { A esx01 10.0.0.11 %s }
						reverse-zone 10.0.0.0/24 { PTR 10.0.0.12 "esx02.lab.example" %s }
					}
					host esx01 { fqdn "esx01.lab.example" vswitch s { portgroup p { vmkernel k { address 10.0.0.11/24 services management } } } }
					host esx02 { fqdn "esx02.lab.example" vswitch s { portgroup p { vmkernel k { address 10.0.0.12/24 services management } } } }
				}
				""";
		assertEquals("esx02 10.0.0.12 | host esx02 has no A record", Asked.proposals(design.formatted("A ¦", ""), Kind.VALUE));
		assertEquals("", Asked.proposals(design.formatted("CNAME ¦", ""), Kind.VALUE));
		assertEquals("10.0.0.12 | address of host esx02", Asked.proposals(design.formatted("A esx02 ¦", ""), Kind.VALUE));
		assertEquals("10.0.0.11 \"esx01.lab.example\"", Asked.written(design.formatted("", "PTR ¦"), Kind.VALUE));
		assertEquals("\"esx01.lab.example\"", Asked.written(design.formatted("", "PTR 10.0.0.11 ¦"), Kind.VALUE));
	}

	@Test
	void everyRuleCanBeSuppressed() {
		assertTrue(Asked.proposals("@suppress(¦", Kind.VALUE).lines().anyMatch(line -> line.startsWith("PLG-01 | ")));
	}
}
