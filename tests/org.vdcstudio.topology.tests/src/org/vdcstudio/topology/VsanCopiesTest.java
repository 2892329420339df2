/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.VsanDesigns.failed;
import static org.vdcstudio.topology.VsanDesigns.flat;
import static org.vdcstudio.topology.VsanDesigns.seeing;
import static org.vdcstudio.topology.VsanDesigns.why;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.overlay.StateOverlay;

/**
 * Clusters without a witness: n failures are survived with 2 n + 1 hosts or fault domains. Source: vSAN Planning and Deployment,
 * "Designing and Sizing vSAN Fault Domains".
 */
class VsanCopiesTest {

	private static Topology hosts(int count, int failuresToTolerate) {
		return flat(failuresToTolerate, Collections.nCopies(count, "leaf1"), List.of(), "", "");
	}

	private static StateOverlay without(int hosts) {
		StateOverlay state = StateOverlay.INITIAL;
		for (int n = 1; n <= hosts; n++) {
			state = state.withFailed(Designs.host("h" + n));
		}
		return state;
	}

	@ParameterizedTest
	@CsvSource({ "3,1,1", "4,1,1", "6,1,1", "5,2,2", "6,2,2", "7,3,3", "4,0,0", "1,1,0", "2,1,0", "4,2,1" })
	void asManyHostsMayFailAsAreTolerated(int count, int failuresToTolerate, int survived) {
		Topology topology = hosts(count, failuresToTolerate);
		for (int lost = 0; lost < count; lost++) {
			String seeing = seeing(topology, without(lost));
			assertEquals(lost <= survived ? count - lost : 0, seeing.isEmpty() ? 0 : seeing.split(" ").length, lost + " lost");
		}
	}

	@Test
	void theSmallerPartitionLosesTheData() {
		Topology topology = flat(2, List.of("leaf1", "leaf2", "leaf1", "leaf2", "leaf1"), List.of(), "", "");
		assertEquals("h1 h2 h3 h4 h5", seeing(topology, StateOverlay.INITIAL));
		StateOverlay apart = failed("PhysicalPort leaf1.peer");
		assertEquals("h1 h3 h5", seeing(topology, apart));
		assertEquals("NETWORK: vsan01 survives 2 failures, and 3 of 5 hosts miss disks in the partition of h2: h1, h3 and h5 are not reached",
				why(topology, "h2", apart));
		assertEquals("", seeing(topology, apart.withFailed(Designs.host("h1"))));
	}

	@Test
	void ofTwoHalvesNeitherHasTheData() {
		Topology topology = flat(1, List.of("leaf1", "leaf2", "leaf1", "leaf2"), List.of(), "", "");
		assertEquals("", seeing(topology, failed("PhysicalPort leaf1.peer")));
	}

	@Test
	void theObstacleNamesTheFirstHostsAndCountsTheOthers() {
		StateOverlay state = without(4);
		assertEquals("OPERATION: vsan01 survives 1 failure, and 4 of 6 hosts miss disks in the partition of h5: "
				+ "h1, h2, h3 and 1 more do not work", why(hosts(6, 1), "h5", state));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"DiskGroup h1.dg0, DiskGroup h2.dg0                                                    | false", //
			"DiskGroup h1.dg0                                                                      | true", //
			"LocalDisk h1.fast, LocalDisk h2.fast                                                | false", //
			"LocalDisk h1.data1, LocalDisk h2.data1, LocalDisk h3.data2                            | true", //
			"LocalDisk h1.data1, LocalDisk h1.data2, LocalDisk h2.data1, LocalDisk h2.data2        | false", //
			"VMkernelAdapter h1.vmk2, PhysicalNic h2.vmnic0                                        | false", //
			"VMkernelAdapter h1.vmk2                                                               | true" })
	void hostsWithoutDisksOrNetworkAreLost(String failures, boolean accessible) {
		assertEquals(accessible, hosts(4, 1).storage().sees(Designs.host("h4"), VsanDesigns.VSAN, failed(failures.split(", "))));
	}

	@Test
	void aHostWhoseDisksFailedStillGetsAtTheData() {
		assertEquals("h1 h2 h3", seeing(hosts(3, 1), failed("DiskGroup h1.dg0")));
		assertEquals("OPERATION: vsan01 survives 1 failure, and 2 of 3 hosts miss disks in the partition of h1: h1 has no working disks, "
				+ "h3 does not work", why(hosts(3, 1), "h1", failed("DiskGroup h1.dg0", "EsxiHost h3")));
	}

	@Test
	void deduplicationTakesADiskGroupDownWithAnyOfItsDisks() {
		String text = "datacenter Flat { switch leaf1 { port p[1..9] { } } vsan-datastore vsan01 { deduplication compression } %s %s %s "
				+ "cluster Flat { hosts h1 h2 h3 vsan vsan01 } }";
		Topology topology = Designs.topology(text.formatted(VsanDesigns.flatHost(1, "leaf1", ""), VsanDesigns.flatHost(2, "leaf1", ""),
				VsanDesigns.flatHost(3, "leaf1", "")));
		assertEquals("h1 h2 h3", seeing(topology, failed("LocalDisk h1.data1")));
		assertEquals("", seeing(topology, failed("LocalDisk h1.data1", "LocalDisk h2.data2")));
	}

	@Test
	void hostsWithoutDisksDoNotCount() {
		Topology joined = Designs.topology("""
				datacenter Flat { switch leaf1 { port p[1..3] { } port q[1..3] { } } vsan-datastore vsan01 { } %s %s %s
					host compute[4..6] { nic vmnic0 { connect leaf1.q }
						vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { address "10.0.0.2{n}/24" services vsan } } } }
					cluster Flat { hosts h1 h2 h3 compute vsan vsan01 } }
				""".formatted(VsanDesigns.flatHost(1, "leaf1", ""), VsanDesigns.flatHost(2, "leaf1", ""),
				VsanDesigns.flatHost(3, "leaf1", "")));
		assertEquals("h1 h2 h3 compute4", seeing(joined, failed("EsxiHost compute5", "EsxiHost compute6")));
		assertEquals("", seeing(joined, failed("EsxiHost h1", "EsxiHost h2")));
	}

	/** The example of the source: racks with two hosts each. */
	@Test
	void aFaultDomainIsOneFailure() {
		List<String> racks = List.of("location Main.rack1", "location Main.rack1", "location Main.rack2", "location Main.rack2",
				"location Main.rack3", "location Main.rack3");
		Topology topology = flat(1, Collections.nCopies(6, "leaf1"), racks, "", "");
		assertEquals("h1 h2 h3 h4", seeing(topology, failed("FaultDomain Main.rack3")));
		assertEquals("h1 h3 h4 h5 h6", seeing(topology, failed("EsxiHost h2")));
		assertEquals("", seeing(topology, failed("EsxiHost h2", "EsxiHost h3")));
		assertEquals("OPERATION: vsan01 survives 1 failure, and 2 of 3 fault domains miss disks in the partition of h1: h2 and h3 do not work",
				why(topology, "h1", failed("EsxiHost h2", "EsxiHost h3")));
		assertEquals("", seeing(flat(2, Collections.nCopies(6, "leaf1"), racks, "", ""), failed("EsxiHost h2", "EsxiHost h3", "EsxiHost h4")),
				"three fault domains are too few to survive two failures, so hosts count");
	}

	/** Who stands nowhere is a fault domain of its own. */
	@Test
	void hostsOutsideFaultDomainsAreTheirOwn() {
		Topology topology = flat(1, Collections.nCopies(4, "leaf1"), List.of("location Main.rack1", "location Main.rack1", "", ""), "", "");
		assertEquals("h3 h4", seeing(topology, failed("FaultDomain Main.rack1")));
		assertEquals("", seeing(topology, failed("EsxiHost h1", "EsxiHost h3")));
	}

	/** Nobody says which hosts are the two sides, so the witness has nothing to decide. */
	@Test
	void aWitnessWithoutTwoSidesChangesNothing() {
		Topology topology = flat(1, Collections.nCopies(3, "leaf1"), List.of(), "witness w", "host w { }");
		assertEquals("h2 h3", seeing(topology, failed("EsxiHost h1")));
		assertEquals("", seeing(topology, failed("EsxiHost h1", "EsxiHost h2")));
	}
}
