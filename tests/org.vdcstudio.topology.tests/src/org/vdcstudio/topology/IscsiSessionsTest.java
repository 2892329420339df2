/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

class IscsiSessionsTest {

	private static final ElementId LUN = new ElementId("Lun", "nas01.lun0");

	/** One host with VMkernel adapters vmk1 to vmk{@code adapters} and a target with as many portals, all in one subnet. */
	private static Topology design(int adapters, int portals, String array, String iscsi) {
		StringBuilder served = new StringBuilder();
		for (int i = 0; i < portals; i++) {
			served.append("portal 192.168.20.%d { }\n".formatted(30 + i));
		}
		StringBuilder vmkernels = new StringBuilder();
		for (int i = 1; i <= adapters; i++) {
			vmkernels.append("portgroup P%d { vmkernel vmk%d { address 192.168.20.%d/24 } }%n".formatted(i, i, 10 + i));
		}
		return Designs.topology("""
				datacenter Lab {
					array nas01 { iqn "iqn.2026-01.example.lab:nas01" %s lun lun0 { number 7 } lun lun1 { number 8 } %s }
					array other { portal 192.168.20.99 { } lun lun0 { } }
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 %s }
						vswitch vSwitch1 { portgroup Cut { vmkernel vmk9 { address 192.168.20.19/24 } } }
						iscsi-adapter vmhba65 { iqn "iqn.1998-01.com.vmware:esx01" %s }
					}
				}
				""".formatted(served, array, vmkernels, iscsi));
	}

	private static IscsiConnections connections(Topology topology) {
		Host host = topology.snapshot().host(host("esx01")).orElseThrow();
		return topology.storage().iscsi().of(host);
	}

	@Test
	void targetsThatWereFoundStayKnownWhenThePortalThatWasAskedFails() {
		Topology topology = design(1, 2, "", "enabled discover 192.168.20.30");
		StateOverlay failed = StateOverlay.INITIAL.withFailed(new ElementId("Portal", "nas01.192.168.20.30"));
		Host host = topology.snapshot().host(host("esx01")).orElseThrow();
		assertEquals(List.of("nas01.192.168.20.31"), topology.storage().iscsi().of(host, failed).sessions().stream()
				.map(session -> session.portal().qualifiedName()).toList());
	}

	/** Published by VMware: vSphere 7.0 Storage, examples of iSCSI target access with port binding. */
	@ParameterizedTest
	@CsvSource({ "2, 2, 4, 2", "4, 1, 4, 1", "2, 4, 8, 4" })
	void boundAdaptersTimesPortalsAreTheSessionsAndPortalsWithoutBinding(int adapters, int portals, int bound, int unbound) {
		String bind = "bind" + " vmk1 vmk2 vmk3 vmk4".substring(0, adapters * 5);
		assertEquals(bound, connections(design(adapters, portals, "", "enabled discover 192.168.20.30 " + bind)).sessions().size());
		assertEquals(unbound, connections(design(adapters, portals, "", "enabled discover 192.168.20.30")).sessions().size());
	}

	@Test
	void withoutBindingTheFirstAdapterInTheSubnetIsUsedForAll() {
		List<IscsiSession> sessions = connections(design(2, 2, "", "enabled discover 192.168.20.30")).sessions();
		assertEquals(List.of("esx01.vmk1", "esx01.vmk1"),
				sessions.stream().map(session -> session.vmkernel().orElseThrow().qualifiedName()).toList());
	}

	@Test
	void oneAskedPortalTellsAllPortalsOfTheTargetAndAStaticTargetItsOwn() {
		assertEquals(3, connections(design(1, 3, "", "enabled discover 192.168.20.31")).sessions().size());
		IscsiConnections named = connections(
				design(1, 3, "", "enabled target \"iqn.2026-01.example.lab:nas01\" at 192.168.20.31:3260"));
		assertEquals(List.of("nas01.192.168.20.31"), named.sessions().stream().map(each -> each.portal().qualifiedName()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"discover 192.168.20.30                                          | ADAPTER   | esx01.vmhba65 is not enabled", //
			"enabled discover 192.168.20.30:860                              | DISCOVERY | no portal of the design is at 192.168.20.30:860", //
			"enabled target \"iqn.2026-01.example.lab:x\" at 192.168.20.30   | DISCOVERY | the target at 192.168.20.30 is iqn.2026-01.example.lab:nas01, not iqn.2026-01.example.lab:x", //
			"enabled discover 192.168.20.30 bind vmk9                        | NETWORK   | 'esx01.vmk9 and nas01.192.168.20.30 are apart: esx01.Cut, no uplink in use that works'" })
	void theFirstStepThatFailsIsNamed(String adapter, StorageStep step, String reason) {
		IscsiConnections connections = connections(design(1, 1, "", adapter));
		assertEquals(List.of(), connections.sessions());
		StorageObstacle obstacle = connections.obstacles().getFirst();
		assertEquals(step + ": " + reason, obstacle.step() + ": " + obstacle.reason());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { //
			"-                          | -                                                  | true", //
			"chap esx secret one        | -                                                  | false", //
			"chap esx secret one        | chap esx secret one                                | true", //
			"chap esx secret one        | chap esx secret two                                | false", //
			"-                          | chap esx secret one                                | true", //
			"mutual-chap nas secret two | -                                                  | true", //
			"-                          | mutual-chap nas secret two                         | false", //
			"mutual-chap nas secret two | mutual-chap nas secret two                         | true", //
			"mutual-chap nas secret two | mutual-chap nas secret one                         | false" })
	void initiatorAndTargetHaveToAgreeAboutChap(String target, String initiator, boolean agreed) {
		IscsiConnections connections = connections(
				design(1, 1, target == null ? "" : target, "enabled discover 192.168.20.30 " + (initiator == null ? "" : initiator)));
		assertEquals(agreed, connections.sees(LUN));
		assertEquals(agreed ? List.of() : List.of(StorageStep.LOGIN),
				connections.obstacles().stream().map(StorageObstacle::step).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"initiator \"iqn.1998-01.com.vmware:esx01\"                          | true", //
			"initiator \"IQN.1998-01.com.vmware:ESX01\"                          | true", //
			"initiator \"iqn.1998-01.com.vmware:esx02\"                          | false", //
			"from 192.168.20.0/24                                                | true", //
			"from 192.168.30.0/24                                                | false", //
			"initiator \"iqn.1998-01.com.vmware:esx01\" from 192.168.30.0/24     | false", //
			"                                                                    | false" })
	void accessGroupsMaskLuns(String group, boolean seen) {
		IscsiConnections connections = connections(design(1, 1,
				"access-group esx { %s present lun0 number 3 }".formatted(group == null ? "" : group), "enabled discover 192.168.20.30"));
		assertEquals(seen, connections.sees(LUN));
		assertFalse(connections.sees(new ElementId("Lun", "nas01.lun1")), "nobody is shown lun1");
	}

	@Test
	void theLunNumberIsThatOfTheGroupElseThatOfTheLun() {
		IscsiConnections open = connections(design(1, 1, "", "enabled discover 192.168.20.30"));
		assertEquals(OptionalInt.of(7), open.sessions().getFirst().lun(LUN).orElseThrow().number());
		IscsiConnections masked = connections(
				design(1, 1, "access-group a { from 192.168.20.11/32 present lun0 number 3 }", "enabled discover 192.168.20.30"));
		assertEquals(OptionalInt.of(3), masked.sessions().getFirst().lun(LUN).orElseThrow().number());
	}

	@Test
	void anAdapterWithANetworkOfItsOwnNeedsNoVmkernelAdapter() {
		IscsiConnections connections = connections(design(0, 2, "", "kind independent discover 192.168.20.30"));
		assertEquals(List.of(Optional.empty(), Optional.empty()), connections.sessions().stream().map(IscsiSession::vmkernel).toList());
	}

	@Test
	void otherSubnetsNeedAGatewayOrRoute() {
		String design = """
				datacenter Lab {
					array nas01 { portal 10.0.0.30 { } lun lun0 { } }
					host esx01 {
						%s
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup P { vmkernel vmk1 { address 192.168.20.11/24 %s } } }
						iscsi-adapter vmhba65 { enabled discover 10.0.0.30 }
					}
				}
				""";
		assertFalse(connections(Designs.topology(design.formatted("", ""))).sees(LUN));
		assertTrue(connections(Designs.topology(design.formatted("gateway 192.168.20.1", ""))).sees(LUN));
		assertTrue(connections(Designs.topology(design.formatted("", "gateway 192.168.20.1"))).sees(LUN));
		assertTrue(connections(Designs.topology(design.formatted("route 10.0.0.0/24 via 192.168.20.1", ""))).sees(LUN));
		assertFalse(connections(Designs.topology(design.formatted("route 10.9.0.0/24 via 192.168.20.1", ""))).sees(LUN));
	}

	@Test
	void whenTheChosenAdapterFailsTheRoutingTakesTheNextAndBindingLosesThePath() {
		Topology unbound = design(2, 1, "", "enabled discover 192.168.20.30");
		Topology bound = design(2, 1, "", "enabled discover 192.168.20.30 bind vmk1 vmk2");
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("VMkernelAdapter", "esx01.vmk1"));
		assertEquals(1, paths(unbound, state));
		assertEquals(1, paths(bound, state));
		assertEquals(2, paths(bound, StateOverlay.INITIAL));
	}

	private static int paths(Topology topology, StateOverlay state) {
		return topology.storage().pathsTo(topology.snapshot().host(host("esx01")).orElseThrow(), LUN, state).size();
	}
}
