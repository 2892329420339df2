/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;
import static org.vdcstudio.simulation.datacenter.TestDesigns.nestedLab;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What scenarios expect, and what led to it when it is not so. */
class ExpectationTest {

	private static final TextDesign FLEET = TWO_HOSTS.with("vm web[01..03] like small { on esx01 }");

	@Test
	void allOfAFleetHaveToDoWhatIsExpectedOfIt() {
		assertEquals("""
				FAILED web runs within 5 s: not 2 of 3, first web02: does not run
				  1 s web02 action: power off
				  1 s web02 vm-off: is powered off
				passed web on esx01 within 500 ms: all 3
				FAILED web on esx02 within 500 ms: not 3 of 3, first web01: runs on esx01
				FAILED downtime of web below 1 s: not 1 of 3, first web03: interrupted for 3 s, and still so at the end
				  2 s web03 action: fail
				  2 s web03 vm-off: fails
				""", FLEET.play("""
				at 1 s power off web[02]
				at 2 s fail web[03]
				expect web runs within 5 s
				expect web on esx01 within 500 ms
				expect web on esx02 within 500 ms
				expect downtime of web below 1 s
				""").expectations());
	}

	@Test
	void vmThatNeverServedHasShownNothingAboutDowntime() {
		assertEquals("""
				FAILED downtime of spare below 1 s: never served
				passed downtime of late below 1 s: never interrupted
				""", TWO_HOSTS.with("vm spare like small { power off on esx01 } vm late like small { power off on esx01 }")
				.play("at 1 s power on late expect downtime of spare below 1 s expect downtime of late below 1 s").expectations());
	}

	@Test
	void reachingIsJudgedAtItsTimeWithTheWayAsEvidence() {
		assertEquals("""
				passed esx01 reaches nas01 port 3260: esx01 reaches 192.168.20.30 at nas01.192.168.20.30 (esx01.vmk2 in its own subnet to nas01.192.168.20.30)
				passed esx01 not reaches esx02 within 15 s: esx01.vmk2 and esx02.vmk2 are apart: esx01.Storage, no uplink in use that works
				FAILED esx01 reaches esx02 within 15 s: esx01.vmk2 and esx02.vmk2 are apart: esx01.Storage, no uplink in use that works
				  10 s sw2 action: fail
				  10 s esx01.Storage network-lost: no uplink works any longer
				passed esx01 reaches 192.168.0.12 port 443: esx01 reaches 192.168.0.12 at esx02.vmk0 (esx01.vmk0 in its own subnet to esx02.vmk0)
				FAILED esx01 not reaches esx02: esx01 reaches 192.168.0.12 at esx02.vmk0 (esx01.vmk0 in its own subnet to esx02.vmk0)
				FAILED web01 reaches esx02: cannot be told: The design does not say by which gateway web01 reaches 192.168.0.12
				FAILED web01 not reaches esx02: cannot be told: The design does not say by which gateway web01 reaches 192.168.0.12
				FAILED esx01 reaches 10.0.0.1: esx01 has no route to 10.0.0.1: it is not in its subnet, and no gateway in its subnet leads there
				""", FLEET.play("""
				at 10 s fail sw1
				at 10 s fail sw2
				at 20 s restore sw1
				expect esx01 reaches nas01 port 3260
				expect esx01 not reaches esx02 within 15 s
				expect esx01 reaches esx02 within 15 s
				expect esx01 reaches 192.168.0.12 port 443
				expect esx01 not reaches esx02
				expect web[01] reaches esx02
				expect web[01] not reaches esx02
				expect esx01 reaches 10.0.0.1
				""").expectations());
	}

	@Test
	void failureOnTheWayExplainsWhyNothingArrives() {
		TextDesign design = new TextDesign("""
				switch sw1 { port p[1..3] { } }
				router r { interface a { address 10.0.1.1/24 connect sw1.p[1] } interface b { address 10.0.2.1/24 connect sw1.p[2] } }
				external-network Hall { }
				host esx01 { gateway 10.0.1.1 nic vmnic0 { connect sw1.p[3] }
					vswitch v { uplinks vmnic0 portgroup M { vmkernel vmk0 { address 10.0.1.11/24 } } } }
				""");

		assertEquals(List.of("  5 s r action: fail"),
				design.play("at 5 s fail r expect esx01 reaches 10.0.2.1").expectations().lines().skip(1).toList());
		assertEquals(List.of("passed"), design.play("expect esx01 reaches 10.0.2.1").expectations().lines()
				.map(line -> line.substring(0, 6)).toList());
	}

	@Test
	void namesResolveForThoseWhoReachAServerThatKnowsThem() throws IOException {
		assertEquals("""
				passed name vcsa.lab.example resolves: vcsa.lab.example is 192.168.0.20, says dc01
				passed name esx01.lab.example resolves to 192.168.0.11 for vcsa: esx01.lab.example is 192.168.0.11, says dc01
				FAILED name esx01.lab.example resolves to 192.168.0.12: for esx01: esx01.lab.example is 192.168.0.11, says dc01
				FAILED name nobody.lab.example resolves for vcsa: nobody.lab.example is not known, says dc01
				""", nestedLab().play("""
				expect name "vcsa.lab.example" resolves
				expect name "esx01.lab.example" resolves to 192.168.0.11 for vcsa
				expect name "esx01.lab.example" resolves to 192.168.0.12
				expect name "nobody.lab.example" resolves for vcsa
				""").expectations());
	}

	@Test
	void nameServerThatIsDownOrOutOfReachTellsNothing() throws IOException {
		assertEquals("""
				FAILED name esx02.lab.example resolves for esx01: esx01 is told nothing of esx02.lab.example, no DNS server answers (dc01 does not answer)
				  1 s windows1 action: power off
				  1 s windows1 machine-off: is off
				  1 s dc01 server-down: does not answer
				""", nestedLab().play("at 1 s power off windows1 expect name \"esx02.lab.example\" resolves for esx01").expectations());
		assertEquals("""
				FAILED name esx02.lab.example resolves for esx01: esx01 is told nothing of esx02.lab.example, no DNS server answers (dc01 is not reached: esx01.vmk0 and dc01 are apart: esx01.Management Network, no uplink in use that works.)
				  1 s esx01.vmnic0 action: fail
				  1 s esx01.Management Network network-lost: no uplink works any longer
				passed name esx02.lab.example resolves for esx02: esx02.lab.example is 192.168.0.12, says dc01
				""", nestedLab().play("""
				at 1 s fail esx01.vmnic0
				expect name "esx02.lab.example" resolves for esx01
				expect name "esx02.lab.example" resolves for esx02
				""").expectations());
	}

	@Test
	void interruptionIsExplainedByItsBeginningAndItsEnd() {
		assertEquals("""
				FAILED downtime of web below 10 s: not 3 of 3, first web01: interrupted for 10 s
				  10 s nas01 action: fail
				  10 s esx01 storage-lost: shared: all paths down (APD), nas01 does not work, or is powered off
				  20 s nas01 action: restore
				  20 s esx01 storage-mounted: shared, 2 paths
				""", FLEET.play("at 10 s fail nas01 at 20 s restore nas01 expect downtime of web below 10 s").expectations());
	}
}
