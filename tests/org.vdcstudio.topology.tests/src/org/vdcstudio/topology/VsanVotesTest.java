/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.VsanDesigns.failed;
import static org.vdcstudio.topology.VsanDesigns.seeing;
import static org.vdcstudio.topology.VsanDesigns.stretched;
import static org.vdcstudio.topology.VsanDesigns.why;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;

/**
 * Two sides and a witness. What goes on after which failure is from vSAN Monitoring and Troubleshooting 8.0, "vSAN Stretched Cluster
 * Failure Handling".
 */
class VsanVotesTest {

	private static final Topology SEOUL = stretched("Seoul");
	private static final Topology BUSAN = stretched("Busan");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"                                                  | a1 a2 b1 b2", //
			"EsxiHost a1                                       | a2 b1 b2", //
			"EsxiHost a1, EsxiHost b2                          | a2 b1", //
			"Site Seoul                                        | b1 b2", //
			"FaultDomain Seoul.rack-a                          | b1 b2", //
			"Site Busan                                        | a1 a2", //
			"EsxiHost b1, EsxiHost b2                          | a1 a2", //
			"EsxiHost witness01                                | a1 a2 b1 b2", //
			"Site Daejeon                                      | a1 a2 b1 b2", //
			"PhysicalSwitch wan-a                              | a1 a2 b1 b2", //
			"Site Daejeon, Site Seoul                          | ''", //
			"Site Daejeon, Site Busan                          | ''", //
			"Site Daejeon, EsxiHost b1                         | a1 a2 b2", //
			"Site Busan, EsxiHost a1                           | a2", //
			"PhysicalSwitch isl                                | a1 a2", //
			"PhysicalSwitch isl, PhysicalSwitch wan-a          | b1 b2", //
			"PhysicalSwitch isl, Site Daejeon                  | ''", //
			"PhysicalSwitch isl, EsxiHost a1, EsxiHost a2      | b1 b2", //
			"PhysicalSwitch seoul                              | b1 b2", //
			"PhysicalSwitch busan                              | a1 a2", //
			"PhysicalSwitch wan-a, PhysicalSwitch wan-b        | a1 a2 b1 b2", //
			"VMkernelAdapter witness01.vmk1, Site Busan        | ''", //
			"Site Seoul, Site Busan, Site Daejeon              | ''" })
	void twoOfThreeVotesAreNeeded(String failures, String seeing) {
		StateOverlay state = failures == null ? StateOverlay.INITIAL : failed(failures.split(", "));
		assertEquals(seeing, seeing(SEOUL, state));
	}

	@Test
	void theWitnessGoesWithThePreferredSite() {
		assertEquals("b1 b2", seeing(BUSAN, failed("PhysicalSwitch isl")));
		assertEquals("a1 a2", seeing(BUSAN, failed("PhysicalSwitch isl", "PhysicalSwitch wan-b")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"a1 | Site Busan, Site Daejeon | OPERATION: vsan01 has one of three votes in the partition of a1: site Busan and witness01 do not work", //
			"a1 | PhysicalSwitch isl, PhysicalSwitch wan-a | NETWORK: vsan01 has one of three votes in the partition of a1: site Busan and witness01 are not reached", //
			"b2 | PhysicalSwitch isl | NETWORK: vsan01 has one of three votes in the partition of b2: site Seoul is not reached, witness01 is with site Seoul", //
			"b2 | PhysicalSwitch isl, Site Daejeon | NETWORK: vsan01 has one of three votes in the partition of b2: site Seoul is not reached, witness01 does not work", //
			"a1 | EsxiHost a1 | OPERATION: a1 does not work, or is powered off", //
			"a1 | PhysicalNic a1.vmnic0 | NETWORK: a1 has no working VMkernel adapter for vSAN" })
	void theObstacleSaysWhichVotesAreMissing(String host, String failures, String reason) {
		assertEquals(reason, why(SEOUL, host, failed(failures.split(", "))));
	}

	@Test
	void everythingMissingIsEvidence() {
		StorageObstacle obstacle = SEOUL.storage().obstacle(host("a1"), VsanDesigns.VSAN, failed("Site Busan", "Site Daejeon")).orElseThrow();
		assertEquals(VsanDesigns.VSAN, obstacle.element());
		assertEquals(List.of(new Evidence("site Busan", "does not work"), new Evidence("witness01", "does not work")), obstacle.evidence());
	}

	@Test
	void aHostCutOffFromItsSiteLosesTheDataAndTheSiteKeepsItsVote() {
		Topology topology = Designs.topology(VsanDesigns.STRETCHED.formatted("", "Seoul").replace("hosts a b", "hosts a far b")
				.replace("switch seoul {", "switch seoul { port far { access-vlan 5 }").replace("vsan-datastore vsan01 { }", """
						vsan-datastore vsan01 { }
						host far { location Seoul nic vmnic0 { connect seoul.far }
							vswitch vSwitch0 { uplinks vmnic0
								portgroup vSAN { vmkernel vmk2 { address 10.1.0.99/24 gateway 10.1.0.1 services vsan } } } }
						"""));
		assertEquals("a1 a2 b1 b2", seeing(topology, StateOverlay.INITIAL));
		assertEquals("NETWORK: vsan01 has none of three votes in the partition of far: site Seoul is for the most part in another "
				+ "partition, site Busan and witness01 are not reached", why(topology, "far", StateOverlay.INITIAL));
		assertEquals("a1 a2", seeing(topology, failed("Site Busan")));
		assertEquals("a1 b1 b2", seeing(topology, failed("EsxiHost a2")), "of two halves of a site the first has its vote");
		assertEquals("b1 b2", seeing(topology, failed("EsxiHost a1", "EsxiHost a2")));
	}

	@Test
	void aSiteWithoutWorkingDisksHasNoVote() {
		String disks = "disk d0 { kind nvme } disk d1 { kind nvme } storage-pool pool0 { disks d0 d1 }";
		Topology topology = Designs.topology(VsanDesigns.STRETCHED.formatted(disks, "Seoul"));
		assertEquals("a1 a2 b1 b2", seeing(topology, failed("StoragePool a1.pool0", "StoragePool a2.pool0")));
		assertEquals("a1 a2 b1 b2", seeing(topology, failed("StoragePool a1.pool0", "LocalDisk a2.d0", "Site Daejeon")));
		StateOverlay bare = failed("StoragePool a1.pool0", "LocalDisk a2.d0", "LocalDisk a2.d1", "Site Daejeon");
		assertEquals("", seeing(topology, bare));
		assertEquals("OPERATION: vsan01 has one of three votes in the partition of a1: site Seoul has no working disks, witness01 does not work",
				why(topology, "a1", bare));
	}

	@Test
	void twoHostsAndAWitnessAreASideEach() {
		Topology topology = VsanDesigns.flat(1, List.of("leaf1", "leaf2"), List.of("location Main", "location Main"), "witness h3",
				VsanDesigns.flatHost(3, "leaf1", ""));
		assertEquals("h1 h2", seeing(topology, StateOverlay.INITIAL));
		assertEquals("h2", seeing(topology, failed("EsxiHost h1")));
		assertEquals("h1 h2", seeing(topology, failed("EsxiHost h3")));
		assertEquals("", seeing(topology, failed("EsxiHost h1", "EsxiHost h3")));
		assertEquals("h1", seeing(topology, failed("PhysicalPort leaf1.peer")));
		assertEquals("NETWORK: vsan01 has one of three votes in the partition of h2: h1 and h3 are not reached",
				why(topology, "h2", failed("PhysicalPort leaf1.peer")));
		assertEquals("", seeing(topology, failed("DiskGroup h1.dg0", "DiskGroup h3.dg0")));
	}

	@Test
	void powerCountsLikeFailure() {
		StateOverlay off = StateOverlay.INITIAL.withPower(host("witness01"), PowerState.OFF).withPower(host("b1"), PowerState.OFF);
		assertEquals("a1 a2 b2", seeing(SEOUL, off));
		StateOverlay siteOff = off.withPower(host("b2"), PowerState.OFF);
		assertEquals("", seeing(SEOUL, siteOff));
		assertEquals("a1 a2 b2", seeing(SEOUL, siteOff.withPower(host("b2"), PowerState.ON)));
		assertEquals("a1 a2", seeing(SEOUL, siteOff.withPower(host("witness01"), PowerState.ON)));
	}
}
