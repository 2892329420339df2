/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hosts log in to, and what paths they have to datastores. */
class StorageTest {

	private static final String[] STORAGE = { "storage-lost", "storage-mounted", "paths-changed" };

	/**
	 * Table T12. Published by VMware: vSphere 7.0 Storage, examples of iSCSI target access with port binding, and the same without
	 * binding.
	 */
	@ParameterizedTest
	@CsvSource({ "bind vmk1 vmk2, 2, 2, 4 sessions with 2 portals", "bind vmk1 vmk2 vmk3 vmk4, 4, 1, 4 sessions with 1 portal",
			"bind vmk1 vmk2, 2, 4, 8 sessions with 4 portals", "'', 2, 2, 2 sessions with 2 portals", "'', 4, 1, 1 session with 1 portal",
			"'', 2, 4, 4 sessions with 4 portals" })
	void hostLogsInOnceForEachAdapterAndPortal(String bound, int adapters, int portals, String sessions) {
		StringBuilder design = new StringBuilder("switch sw1 { port p[1..9] { } }\narray nas01 {\n");
		for (int i = 1; i <= portals; i++) {
			design.append("portal 192.168.20.%d { prefix-length 24 connect sw1.p[%d] }\n".formatted(100 + i, i));
		}
		design.append("lun lun0 { number 0 } }\nvmfs shared { extents nas01.lun0 }\nhost esx01 {\n");
		StringBuilder groups = new StringBuilder();
		for (int i = 1; i <= adapters; i++) {
			design.append("nic vmnic%d { connect sw1.p[%d] }\n".formatted(i, 4 + i));
			groups.append("vswitch v%d { uplinks vmnic%d portgroup iSCSI%d { vmkernel vmk%d { address 192.168.20.%d/24 } } }\n"
					.formatted(i, i, i, i, i));
		}
		design.append(groups).append("iscsi-adapter vmhba65 { enabled %s discover 192.168.20.101 }\n}\n".formatted(bound));

		assertEquals("242 s esx01 iscsi-sessions: " + sessions + "\n", new TextDesign(design.toString()).coldStart("").said("iscsi-sessions"));
	}

	@Test
	void pathIsLostWithASwitchAndRegained() {
		Played played = TWO_HOSTS.with("vm web like small { on esx01 }")
				.play("at 10 s fail sw2.p[7] at 20 s restore sw2.p[7] expect datastore shared mounted expect downtime of web below 1 ms");

		assertEquals("""
				10 s esx01 paths-changed: shared: 1 path instead of 2
				10 s esx02 paths-changed: shared: 1 path instead of 2
				20 s esx01 paths-changed: shared: 2 paths instead of 1
				20 s esx02 paths-changed: shared: 2 paths instead of 1
				""", played.said(STORAGE));
		assertEquals("""
				passed datastore shared mounted: mounted on 2 hosts all the time
				passed downtime of web below 1 ms: never interrupted
				""", played.expectations());
	}

	@ParameterizedTest
	@CsvSource({ "nas01.lun0 by pdl, permanent device loss (PDL)", "nas01.lun0, permanent device loss (PDL)",
			"nas01 by pdl, permanent device loss (PDL)", "nas01, all paths down (APD)", "nas01.lun0 by apd, all paths down (APD)",
			"shared by pdl, permanent device loss (PDL)", "shared by apd, all paths down (APD)" })
	void lossIsPermanentWhenTheDeviceSaysSo(String failure, String kind) {
		Played played = TWO_HOSTS.play("at 10 s fail %s at 20 s restore %s".formatted(failure, failure.split(" ")[0]));

		assertEquals("esx01 esx02 then esx01 esx02", played.said(STORAGE)
				.replaceAll("10 s (\\S+) storage-lost: shared: " + kind.replaceAll("([()])", "\\\\$1") + ", \\S+ does not work.*\n", "$1 ")
				.replaceAll("20 s (\\S+) storage-mounted: shared, 2 paths\n", "then $1 ").replace("then esx02", "esx02").strip());
	}

	@Test
	void nfsServerThatIsAwayAnswersNobodyButIsNotGoneForGood() {
		TextDesign design = TWO_HOSTS.with("lun lun0 {", "export iso { path \"/iso\" }\nlun lun0 {")
				.with("nfs images { mount nas01.iso server 192.168.20.30 }")
				.with("iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }", "mounts images")
				.with("vm cd { memory 1 GiB on esx01 datastore images }");
		Played played = design.play("at 10 s fail images by pdl at 15 s restore images at 20 s fail nas01 at 50 s restore nas01 "
				+ "expect datastore images mounted on esx01 expect downtime of cd below 30 s");

		assertEquals("""
				10 s esx01 storage-lost: images: all paths down (APD), images does not work, or is powered off
				15 s esx01 storage-mounted: images, 1 path
				20 s esx01 storage-lost: images: all paths down (APD), nas01 does not work, or is powered off
				50 s esx01 storage-mounted: images, 1 path
				""", played.saidAbout("esx01", STORAGE));
		assertEquals("""
				FAILED datastore images mounted on esx01: esx01 lost it at 10 s
				  10 s images action: fail by pdl
				  10 s esx01 storage-lost: images: all paths down (APD), images does not work, or is powered off
				FAILED downtime of cd below 30 s: interrupted for 30 s
				  20 s nas01 action: fail
				  20 s esx01 storage-lost: images: all paths down (APD), nas01 does not work, or is powered off
				  50 s nas01 action: restore
				  50 s esx01 storage-mounted: images, 1 path
				""", played.expectations());
	}

	@Test
	void datastoreIsExpectedOnlyOnHostsThatHaveIt() {
		TextDesign design = TWO_HOSTS.with("host esx03 { }");
		Played played = design.play("at 10 s fail esx01.vmnic0 at 10 s fail esx01.vmnic1 "
				+ "expect datastore shared mounted expect datastore shared mounted on esx02 expect datastore shared mounted on esx03");

		assertEquals("""
				FAILED datastore shared mounted: esx01 lost it at 10 s
				  10 s esx01.vmnic1 action: fail
				  10 s esx01 storage-lost: shared: all paths down (APD), esx01.vmk2 and nas01.192.168.20.30 are apart: esx01.Storage, no uplink in use that works
				passed datastore shared mounted on esx02: mounted on 1 host all the time
				FAILED datastore shared mounted on esx03: esx03 does not get to it
				""", played.expectations());
	}

	@Test
	void hostThatComesUpWithoutADatastoreItHadHasLostIt() {
		Played played = TWO_HOSTS.play("at 10 s fail esx01 at 20 s fail nas01 at 30 s restore esx01 expect datastore shared mounted on esx01");

		assertEquals("""
				FAILED datastore shared mounted on esx01: esx01 came up without it at 292 s
				  20 s nas01 action: fail
				  20 s nas01 server-down: does not answer
				""", played.expectations());
	}

	@Test
	void hostsThatNeverMountWhatTheyAreToSeeAreMissedAfterAColdStart() {
		Played played = TWO_HOSTS.coldStart("at 1 s fail esx02.vmnic0 at 1 s fail esx02.vmnic1 expect datastore shared mounted");

		assertEquals("""
				FAILED datastore shared mounted: esx02 never got to it
				  1 s esx02.vmnic1 action: fail
				""", played.expectations());
	}
}
