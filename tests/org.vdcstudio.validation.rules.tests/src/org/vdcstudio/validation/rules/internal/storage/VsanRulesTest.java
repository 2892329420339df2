/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationOptions;

/** The rules about vSAN clusters and their disks. */
class VsanRulesTest {

	private static String cluster(int hosts, String cluster, String host) {
		return """
				datacenter Lab {
					vsan-datastore store { }
					host observer { }
					host esx[1..%d] {
						nic vmnic0 { speed 10 Gbit }
						nic vmnic1 { speed 1 Gbit }
						disk fast { kind ssd } disk data { kind ssd } disk slow { kind hdd }
						%s
					}
					cluster Prod {
						vsan store
						hosts esx      //! STO-32 error Prod
						%s
					}
				}
				""".formatted(hosts, host, cluster);
	}

	private static String good(String text) {
		return text.replaceAll("//!.*", "");
	}

	@Test
	void threeHostsHaveToBringDisks() {
		assertFindings("STO-32", cluster(2, "", ""));
		assertFindings("STO-32", good(cluster(3, "", "")));
	}

	@Test
	void toleratingTwoFailuresTakesFiveHosts() {
		assertFindings("STO-32", cluster(4, "", "").replace("store { }", "store { failures-to-tolerate 2 }"));
		assertFindings("STO-32", good(cluster(5, "", "").replace("store { }", "store { failures-to-tolerate 2 }")));
	}

	@Test
	void withAWitnessTwoHostsAreEnoughAndUnderTheProfileVcfFourAreNeeded() {
		assertFindings("STO-32", good(cluster(2, "witness observer", "")));
		assertFindings("STO-32", ValidationOptions.profile("vcf"), cluster(3, "", ""));
	}

	@Test
	void hostsWithoutDisksDoNotCountWhereOthersBringSome() {
		assertFindings("STO-32", cluster(2, "", "disk-group g1 { cache fast capacity data }").replace("hosts esx ", "hosts esx observer "));
	}

	@Test
	void everyMemberNeedsAnAdapterForVsan() {
		String text = good(cluster(3, "", "")).replace("host esx[1..3] {", "host esx[1..3] {   //! STO-33 error esx1");
		assertFindings("STO-33", text);
		assertFindings("STO-33", good(cluster(3, "",
				"vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { services vsan } } }")));
		assertFindings("STO-33", "datacenter Lab { vsan-datastore store { } host esx01 { } cluster Prod { hosts esx01 } }");
	}

	private static String bandwidth(String nic, String capacity, String expected) {
		return good(cluster(3, "", """
				disk-group g1 { cache fast capacity %s }
				vswitch vSwitch0 { uplinks %s portgroup vSAN {
					vmkernel vmk2 { services vsan }   %s
				} }
				""".formatted(capacity, nic, expected.replace("//!", "//?")))).replace("//?", "//!");
	}

	@Test
	void flashNeedsTenGigabit() {
		assertFindings("STO-34", bandwidth("vmnic1", "data", "//! STO-34 error esx1.vmk2"));
		assertFindings("STO-34", bandwidth("vmnic0", "data", ""));
	}

	@Test
	void spinningDisksNeedOneGigabitAndUnknownDisksNothing() {
		assertFindings("STO-34", bandwidth("vmnic1", "slow", ""));
		assertFindings("STO-34", bandwidth("vmnic1", "data", "").replace("disk-group g1 { cache fast capacity data }", ""));
	}

	private static String groups(String groups) {
		return """
				datacenter Lab {
					host esx01 {
						disk a { } disk b { } disk c { } disk d { } disk e { } disk f { } disk g { } disk h { } disk i { }
						%s
					}
				}
				""".formatted(groups);
	}

	@Test
	void aGroupHasOneCacheAndUpToSevenCapacityDevices() {
		assertFindings("STO-36", groups("""
				disk-group none {            //! STO-36 error esx01.none
					capacity b
				}
				disk-group two {
					cache a b                //! STO-36 error esx01.two
					capacity c
				}
				disk-group many {
					cache a
					capacity b c d e f g h i //! STO-36 error esx01.many
				}
				""".replace("disk-group none", "disk-group first")).replace("esx01.none", "esx01.first"));
		assertFindings("STO-36", groups("disk-group g1 { cache a capacity b c d e f g h }"));
	}

	@Test
	void aHostHasFiveGroups() {
		assertFindings("STO-36", groups("""
				disk-group g1 { cache a capacity b }
				disk-group g2 { cache a capacity b }
				disk-group g3 { cache a capacity b }
				disk-group g4 { cache a capacity b }
				disk-group g5 { cache a capacity b }
				disk-group g6 { cache a capacity b }   //! STO-36 error esx01.g6
				"""));
	}

	@Test
	void poolsHaveNoSuchLimits() {
		assertFindings("STO-36", groups("storage-pool p { disks a b c d e f g h i }"));
	}

	@Test
	void sixtyFourHostsAreTheMost() {
		assertFindings("STO-37", cluster(65, "", "").replace("STO-32", "STO-37"));
		assertFindings("STO-37", good(cluster(64, "", "")));
		assertFindings("STO-37", good(cluster(65, "", "").replace("vsan store", "")));
	}

	@Test
	void deduplicationNeedsCompression() {
		String text = """
				datacenter Lab {
					vsan-datastore store {
						deduplication      //! STO-39 error store
					}
				}
				""";
		assertFindings("STO-39", text);
		fix("STO-39", text).removesTheFinding();
		assertFindings("STO-39", good(text.replace("deduplication", "deduplication compression")));
		assertFindings("STO-39", good(text.replace("deduplication", "compression")));
	}
}
