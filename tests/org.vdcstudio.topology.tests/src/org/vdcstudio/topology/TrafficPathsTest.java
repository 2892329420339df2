/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** Ways are written as names with an arrow where traffic goes into a cable, {@code name>}, or comes out of one, {@code >name}. */
class TrafficPathsTest {

	private static final TrafficPaths PATHS = Designs.topology("""
			datacenter Lab {
				switch leaf1 {
					port eth[1..8] { speed 10 Gbit trunk 1..100 access-vlan 99 }
					port up10 { speed 40 Gbit trunk 10 connect leaf2.up10 }
					port up20 { speed 25 Gbit trunk 20 30 connect leaf2.up20 }
					port nas { speed 10 Gbit access-vlan 20 }
				}
				switch leaf2 {
					port eth[1..8] { speed 10 Gbit trunk 1..100 access-vlan 99 }
					port up10 { trunk 10 }
					port up20 { trunk 20 30 }
				}
				router gate {
					interface ten { address 10.0.10.1/24 vlan 10 connect leaf1.eth[8] }
					interface twenty { address 10.0.20.1/24 vlan 20 connect leaf1.eth[8] }
					interface thirty { address 10.0.30.1/24 vlan 30 connect leaf2.eth[8] }
					deny any from 10.0.30.0/24 to 10.0.20.0/24
					permit any
				}
				array nas { portal 10.0.20.5 { prefix-length 24 connect leaf1.nas } }
				host esx01 {
					nic vmnic0 { speed 1 Gbit connect leaf1.eth[1] }
					nic vmnic1 { connect leaf2.eth[1] }
					vswitch vSwitch0 { uplinks vmnic0 vmnic1 active vmnic0 standby vmnic1
						portgroup "VLAN 10" { vlan 10 vmkernel vmk0 { address 10.0.10.11/24 } }
						portgroup "Ten" { vlan 10 }
						portgroup "VLAN 20" { vlan 20 vmkernel vmk1 { address 10.0.20.11/24 } }
					}
					vswitch vSwitch1 { portgroup Internal { vlan 10 } }
					gateway 10.0.10.1
				}
				host esx02 {
					nic vmnic0 { speed 10 Gbit connect leaf1.eth[2] }
					vswitch vSwitch0 { uplinks vmnic0 portgroup "VLAN 10" { vlan 10 vmkernel vmk0 { address 10.0.10.12/24 } } }
				}
				host esx03 {
					nic vmnic0 { connect leaf2.eth[3] }
					vswitch vSwitch0 { uplinks vmnic0
						portgroup "VLAN 10" { vlan 10 vmkernel vmk0 { address 10.0.10.13/24 } }
						portgroup "VLAN 20" { vlan 20 vmkernel vmk1 { address 10.0.20.13/24 } }
						portgroup "VLAN 30" { vlan 30 vmkernel vmk2 { address 10.0.30.13/24 stack vmotion gateway 10.0.30.1 } }
					}
					gateway 10.0.10.1
				}
				vm a { on esx01 nic n { network "VLAN 10" address 10.0.10.101/24 gateway 10.0.10.1 } }
				vm b { on esx01 nic n { network "Ten" address 10.0.10.102/24 gateway 10.0.10.1 } }
				vm lonely { on esx01 nic n { network Internal address 10.0.10.103/24 } }
				vm off { on esx01 power off nic n { network "Ten" address 10.0.10.104/24 } }
			}
			""").paths();

	private static ElementId id(String name) {
		String local = name.substring(name.indexOf('.') + 1);
		return new ElementId(local.startsWith("vmk") ? "VMkernelAdapter" : local.startsWith("vmnic") ? "PhysicalNic"
				: name.startsWith("gate.") ? "RouterInterface" : name.startsWith("nas.") ? "Portal"
						: name.startsWith("leaf") ? local.equals(name) ? "PhysicalSwitch" : "PhysicalPort" : "VirtualNic", name);
	}

	private static StateOverlay without(ElementId... failed) {
		StateOverlay state = StateOverlay.INITIAL;
		for (ElementId each : failed) {
			state = state.withFailed(each);
		}
		return state;
	}

	private static String written(Optional<TrafficPath> path) {
		return path.map(way -> way.hops().stream().map(TrafficPathsTest::written).collect(Collectors.joining(" ")))
				.orElse("no way");
	}

	private static String written(PathHop hop) {
		return switch (hop.direction()) {
		case OUT -> hop.element() + ">";
		case IN -> ">" + hop.element();
		case THROUGH -> hop.element().qualifiedName();
		};
	}

	private static String way(String from, String to, StateOverlay state) {
		return written(PATHS.between(id(from), id(to), state));
	}

	@ParameterizedTest
	@CsvSource({ //
			"a.n,        b.n,        esx01.vSwitch0", //
			"esx01.vmk0, a.n,        esx01.vSwitch0", //
			"esx01.vmk0, esx02.vmk0, esx01.vSwitch0 esx01.vmnic0> >leaf1.eth1 leaf1.eth2> >esx02.vmnic0 esx02.vSwitch0", //
			"esx02.vmk0, esx01.vmk0, esx02.vSwitch0 esx02.vmnic0> >leaf1.eth2 leaf1.eth1> >esx01.vmnic0 esx01.vSwitch0", //
			"esx02.vmk0, esx03.vmk0, esx02.vSwitch0 esx02.vmnic0> >leaf1.eth2 leaf1.up10> >leaf2.up10 leaf2.eth3> >esx03.vmnic0 esx03.vSwitch0", //
			"esx01.vmk1, esx03.vmk1, esx01.vSwitch0 esx01.vmnic0> >leaf1.eth1 leaf1.up20> >leaf2.up20 leaf2.eth3> >esx03.vmnic0 esx03.vSwitch0", //
			"esx03.vmk1, nas.10.0.20.5, esx03.vSwitch0 esx03.vmnic0> >leaf2.eth3 leaf2.up20> >leaf1.up20 leaf1.nas> >nas.10.0.20.5", //
			"nas.10.0.20.5, esx01.vmk1, nas.10.0.20.5> >leaf1.nas leaf1.eth1> >esx01.vmnic0 esx01.vSwitch0", //
			"gate.ten,   esx02.vmk0, gate.ten> >leaf1.eth8 leaf1.eth2> >esx02.vmnic0 esx02.vSwitch0", //
			"lonely.n,   a.n,        no way", //
			"off.n,      a.n,        no way", //
			"esx03.vmk2, nas.10.0.20.5, no way", //
			"nobody.n,   a.n,        no way" })
	void trafficTakesTheShortestWayInItsVlan(String from, String to, String way) {
		assertEquals(way, way(from, to, StateOverlay.INITIAL));
	}

	@Test
	void routersAreOnTheWayFromSubnetToSubnet() {
		assertEquals("esx01.vSwitch0 esx01.vmnic0> >leaf1.eth1 leaf1.eth8> >gate.ten gate gate.thirty> >leaf2.eth8 "
				+ "leaf2.eth3> >esx03.vmnic0 esx03.vSwitch0", way("a.n", "esx03.vmk2", StateOverlay.INITIAL));
		assertEquals("no way", way("a.n", "esx03.vmk2", without(new ElementId("Router", "gate"))));
	}

	@Test
	void aHopHasTheSpeedThatTheDesignSays() {
		TrafficPath path = PATHS.between(id("esx01.vmk0"), id("esx03.vmk0"), StateOverlay.INITIAL).orElseThrow();
		assertEquals(List.of("", "1 Gbit", "10 Gbit", "40 Gbit", "", "10 Gbit", "", ""), path.hops().stream()
				.map(hop -> hop.speed().map(speed -> speed.bitsPerSecond() / 1_000_000_000 + " Gbit").orElse("")).toList());
		assertTrue(path.complete());
	}

	/** 12 microseconds for each physical switch: 1,500 bytes at 1 Gbit/s. */
	@ParameterizedTest
	@CsvSource({ "a.n, b.n, 0", "esx01.vmk0, esx02.vmk0, 12000", "esx01.vmk0, esx03.vmk0, 24000", "a.n, esx03.vmk2, 24000",
			"esx03.vmk1, nas.10.0.20.5, 24000" })
	void everyPassageOfAPhysicalSwitchTakesTime(String from, String to, long nanos) {
		assertLatency(nanos, PATHS.between(id(from), id(to), StateOverlay.INITIAL));
	}

	@ParameterizedTest
	@CsvSource({ "esx01.vmnic0", "leaf1.eth1" })
	void theStandbyNicTakesOverWhenTheActiveOneHasNoLink(String failed) {
		assertEquals("esx01.vSwitch0 esx01.vmnic1> >leaf2.eth1 leaf2.up10> >leaf1.up10 leaf1.eth2> >esx02.vmnic0 esx02.vSwitch0",
				way("esx01.vmk0", "esx02.vmk0", without(id(failed))));
	}

	@Test
	void theStandbyNicTakesOverWhenTheSwitchOfTheActiveOneFails() {
		StateOverlay state = without(id("leaf1"));
		assertEquals("esx01.vSwitch0 esx01.vmnic1> >leaf2.eth1 leaf2.eth3> >esx03.vmnic0 esx03.vSwitch0",
				way("esx01.vmk0", "esx03.vmk0", state));
		assertEquals("no way", way("esx01.vmk0", "esx02.vmk0", state));
		assertEquals("no way", way("esx01.vmk0", "esx03.vmk0", state.withFailed(id("esx01.vmnic1"))));
	}

	@Test
	void aCableThatFailsLeavesNoWayForItsVlan() {
		StateOverlay state = without(id("leaf2.up10"));
		assertEquals("no way", way("esx02.vmk0", "esx03.vmk0", state));
		assertFalse(way("esx01.vmk1", "esx03.vmk1", state).equals("no way"));
	}

	@Test
	void aVmSendsFromWhereItIs() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(new ElementId("VirtualMachine", "a"), Designs.host("esx02"));
		assertEquals("esx02.vSwitch0", way("a.n", "esx02.vmk0", moved));
		assertEquals("esx02.vSwitch0 esx02.vmnic0> >leaf1.eth2 leaf1.eth1> >esx01.vmnic0 esx01.vSwitch0",
				way("a.n", "b.n", moved));
		StateOverlay on = StateOverlay.INITIAL.withPower(new ElementId("VirtualMachine", "off"), PowerState.ON);
		assertEquals("esx01.vSwitch0", way("off.n", "a.n", on));
	}

	private static String teamed(String policies) {
		return """
				datacenter Lab {
					switch sw { port p[1..9] { trunk 10 } port bad { trunk 20 } }
					distributed-switch dvs { uplink up1 lag lag1 { ports 2 } portgroup Bundled { vlan 10 active lag1 } }
					host esx01 {
						nic vmnic0 { connect sw.p[1] } nic vmnic1 { connect sw.p[2] } nic vmnic2 { connect sw.p[3] }
						nic vmnic3 { connect sw.p[4] } nic vmnic4 { connect sw.p[5] }
						nic vmnic5 { connect sw.bad } nic vmnic6 { connect sw.p[7] }
						vswitch vSwitch0 { uplinks vmnic0 vmnic1 vmnic2
							portgroup Guests { vlan 10 %s vmkernel vmk0 { address 10.0.0.11/24 mac 00:50:56:00:00:05 } }
						}
						vswitch vSwitch1 { uplinks vmnic5 vmnic6 portgroup Crooked { vlan 10 } }
						join dvs { uplink dvs.lag1 is vmnic3 uplink dvs.lag1 is vmnic4 }
						vmkernel vmk1 { on dvs.Bundled address 10.0.0.21/24 }
					}
					host esx02 {
						nic vmnic0 { connect sw.p[9] }
						vswitch vSwitch0 { uplinks vmnic0
							portgroup Guests { vlan 10 vmkernel vmk0 { address 10.0.0.12/24 } vmkernel vmk1 { address 10.0.0.13/24 } }
						}
					}
					vm v1 { on esx01 nic n { network Guests address 10.0.0.101/24 } }
					vm v2 { on esx01 nic n { network Guests address 10.0.0.102/24 mac 00:50:56:00:00:0b } }
					vm v3 { on esx01 nic n { network Guests address 10.0.0.103/24 } }
					vm v4 { on esx02 nic n { network Guests address 10.0.0.104/24 } }
					vm crooked { on esx01 nic n { network Crooked address 10.0.0.105/24 } }
				}
				""".formatted(policies);
	}

	/** The number of the NIC by which a port of esx01 sends to an adapter of esx02, and by which it is answered. */
	private static String nicFor(TrafficPaths paths, String port, String adapter, StateOverlay state) {
		TrafficPath there = paths.between(id(port), id(adapter), state).orElseThrow();
		TrafficPath back = paths.between(id(adapter), id(port), state).orElseThrow();
		assertEquals(there.hops().get(1), back.hops().get(back.hops().size() - 2).turned());
		return there.hops().get(1).element().qualifiedName().replace("esx01.vmnic", "");
	}

	@ParameterizedTest
	@CsvSource({ //
			"originating-port, '', 0 1 2 0", //
			"nic-load,         '', 0 1 2 0", //
			"originating-port, 0,  1 2 1 2", //
			"originating-port, 0 2, 1 1 1 1", //
			"explicit,         '', 0 0 0 0", //
			"explicit,         0,  1 1 1 1", //
			// The last octets 11, 101, 102, 103 by exclusive or with 12 are 7, 105, 106, 107, that is 1, 0, 1 and 2 modulo three.
			"ip-hash,          '', 1 0 1 2", //
			// The last octets of MAC addresses 5 and 11 modulo three; the others have none and go by port.
			"mac-hash,         '', 2 1 2 0" })
	void theTeamingPolicyChoosesTheNic(String policy, String failed, String chosen) {
		TrafficPaths paths = Designs.topology(teamed("load-balancing " + policy)).paths();
		StateOverlay state = StateOverlay.INITIAL;
		for (String nic : failed.isEmpty() ? new String[0] : failed.split(" ")) {
			state = state.withFailed(id("esx01.vmnic" + nic));
		}
		StateOverlay then = state;
		assertEquals(chosen, List.of("esx01.vmk0", "v1.n", "v2.n", "v3.n").stream()
				.map(port -> nicFor(paths, port, "esx02.vmk0", then)).collect(Collectors.joining(" ")));
	}

	@Test
	void ipHashMayChooseAnotherNicForAnotherAddress() {
		TrafficPaths paths = Designs.topology(teamed("load-balancing ip-hash")).paths();
		assertEquals("0", nicFor(paths, "v1.n", "esx02.vmk0", StateOverlay.INITIAL));
		assertEquals("2", nicFor(paths, "v1.n", "esx02.vmk1", StateOverlay.INITIAL));
	}

	/** 21 by exclusive or with 12 and 13 is 25 and 24. */
	@Test
	void aLagChoosesByAddresses() {
		TrafficPaths paths = Designs.topology(teamed("")).paths();
		assertEquals("4", nicFor(paths, "esx01.vmk1", "esx02.vmk0", StateOverlay.INITIAL));
		assertEquals("3", nicFor(paths, "esx01.vmk1", "esx02.vmk1", StateOverlay.INITIAL));
	}

	@Test
	void whoMovesDoesNotChangeTheNicsOfOthers() {
		TrafficPaths paths = Designs.topology(teamed("")).paths();
		StateOverlay moved = StateOverlay.INITIAL.withHost(new ElementId("VirtualMachine", "v1"), Designs.host("esx02"))
				.withHost(new ElementId("VirtualMachine", "v4"), Designs.host("esx01"));
		assertEquals("2", nicFor(paths, "v2.n", "esx02.vmk0", moved));
		assertEquals("0", nicFor(paths, "v3.n", "esx02.vmk0", moved));
		// Four ports are taken on esx01, and it is the fourth NIC of a VM in the design: number 7.
		assertEquals("1", nicFor(paths, "v4.n", "esx02.vmk0", moved));
	}

	@Test
	void aNicWhosePortLacksTheVlanIsOfNoUse() {
		TrafficPaths paths = Designs.topology(teamed("")).paths();
		assertEquals("6", nicFor(paths, "crooked.n", "esx02.vmk0", StateOverlay.INITIAL));
	}

	@Test
	void twoSwitchesOfOneHostMeetOutside() {
		TrafficPaths paths = Designs.topology(teamed("load-balancing explicit")).paths();
		assertEquals("esx01.vSwitch1 esx01.vmnic6> >sw.p7 sw.p1> >esx01.vmnic0 esx01.vSwitch0",
				written(paths.between(id("crooked.n"), id("v1.n"), StateOverlay.INITIAL)));
	}

	private static final TrafficPaths WORKSTATION = Designs.topology("""
			datacenter Lab {
				external-network Home { prefix 192.168.0.0/24 prefix 0.0.0.0/0 }
				switch desk { port pc { access-vlan 1 } port nas { access-vlan 1 } port wan { access-vlan 1 connect Home } }
				array nas { portal 192.168.0.9 { prefix-length 24 gateway 192.168.0.1 connect desk.nas } }
				workstation PC {
					adapter Ethernet { address 192.168.0.5/24 connect desk.pc }
					vmnet VMnet0 { mode bridged bridge PC.Ethernet }
					vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 dhcp }
					vmnet VMnet8 { mode nat subnet 192.168.80.0/24 dhcp }
				}
				lab-vm inside { on PC nic eth0 { connect PC.VMnet8 address 192.168.80.20/24 gateway 192.168.80.2 } }
				lab-vm closed { on PC nic eth0 { connect PC.VMnet1 address 192.168.10.20/24 } }
				lab-vm leased { on PC nic eth0 { connect PC.VMnet1 dhcp } }
				lab-vm bridged { on PC nic eth0 { connect PC.VMnet0 address 192.168.0.6/24 } }
				lab-vm box { on PC runs esx01 nic eth0 { connect PC.VMnet1 } }
				host esx01 {
					nic vmnic0 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { address 192.168.10.30/24 } } }
				}
			}
			""").paths();

	private static ElementId lab(String name) {
		return new ElementId(name.endsWith("vmk0") ? "VMkernelAdapter" : name.startsWith("nas") ? "Portal" : "LabNic", name);
	}

	@ParameterizedTest
	@CsvSource({ //
			"closed.eth0,  esx01.vmk0,      PC.VMnet1 >esx01.vmnic0 esx01.vSwitch0", //
			"leased.eth0,  closed.eth0,     PC.VMnet1", //
			"closed.eth0,  leased.eth0,     PC.VMnet1", //
			"bridged.eth0, nas.192.168.0.9, PC.VMnet0 PC.Ethernet> >desk.pc desk.nas> >nas.192.168.0.9", //
			"nas.192.168.0.9, bridged.eth0, nas.192.168.0.9> >desk.nas desk.pc> >PC.Ethernet PC.VMnet0", //
			"inside.eth0,  nas.192.168.0.9, PC.VMnet8 PC PC.Ethernet> >desk.pc desk.nas> >nas.192.168.0.9", //
			"closed.eth0,  bridged.eth0,    no way" })
	void vmnetsArePassedLikeSwitches(String from, String to, String way) {
		Optional<TrafficPath> path = WORKSTATION.between(lab(from), lab(to), StateOverlay.INITIAL);
		assertEquals(way, written(path));
		path.ifPresent(known -> assertTrue(known.complete()));
	}

	@Test
	void ofANetworkOutsideTheDesignBothEndsAreKnown() {
		TrafficPaths paths = Designs.topology("""
				datacenter Lab {
					switch sw { port p { trunk 10 } }
					host esx01 { nic vmnic0 { speed 1 Gbit } vswitch s { uplinks vmnic0
						portgroup P { vmkernel vmk0 { address 10.0.1.11/24 } vmkernel vmk1 { address 10.0.9.11/24 gateway 10.0.9.1 } }
						portgroup Ten { vlan 10 vmkernel vmk2 { address 10.0.10.11/24 } } } }
					host esx02 { nic vmnic0 { speed 10 Gbit } nic vmnic1 { connect sw.p } vswitch s { uplinks vmnic0
						portgroup P { vmkernel vmk0 { address 10.0.1.12/24 } vmkernel vmk1 { address 10.0.8.12/24 gateway 10.0.8.1 } }
						portgroup Ten { vlan 10 vmkernel vmk2 { address 10.0.10.12/24 } } } }
				}
				""").paths();
		String ends = "esx01.s esx01.vmnic0> >esx02.vmnic0 esx02.s";
		for (String adapter : List.of("vmk0", "vmk1")) {
			TrafficPath path = paths.between(id("esx01." + adapter), id("esx02." + adapter), StateOverlay.INITIAL).orElseThrow();
			assertEquals(ends, written(Optional.of(path)));
			assertFalse(path.complete());
		}
		TrafficPath tagged = paths.between(id("esx01.vmk2"), id("esx02.vmk2"), StateOverlay.INITIAL).orElseThrow();
		assertEquals(ends, written(Optional.of(tagged)));
		assertTrue(tagged.complete(), "VLAN 10 outside is one segment for sure");
	}

	@Test
	void withinOneMachineNothingIsPassed() {
		assertEquals("", way("esx01.vmk0", "esx01.vmk1", StateOverlay.INITIAL));
	}

	private static final TrafficPaths SITES = Designs.topology("""
			datacenter Lab {
				site north { fault-domain rack1 latency to south 5 ms }
				site south { fault-domain rack2 }
				site east { }
				switch sw { port p[1..4] { } }
				array nas { location south portal 10.0.0.5 { prefix-length 24 connect sw.p[4] } }
				host esx01 { location north.rack1 nic vmnic0 { connect sw.p[1] } vswitch s { uplinks vmnic0
					portgroup P { vmkernel vmk0 { address 10.0.0.11/24 } } } }
				host esx02 { location south.rack2 nic vmnic0 { connect sw.p[2] } vswitch s { uplinks vmnic0
					portgroup P { vmkernel vmk0 { address 10.0.0.12/24 } } } }
				host esx03 { location east nic vmnic0 { connect sw.p[3] } vswitch s { uplinks vmnic0
					portgroup P { vmkernel vmk0 { address 10.0.0.13/24 } } } }
				vm v { on esx01 nic n { network P address 10.0.0.101/24 } }
			}
			""").paths();

	private static void assertLatency(long nanos, Optional<TrafficPath> path) {
		assertEquals(nanos, path.orElseThrow().latency().nanoseconds());
	}

	@ParameterizedTest
	@CsvSource({ "esx01.vmk0, esx02.vmk0, 2512000", "esx02.vmk0, esx01.vmk0, 2512000", "esx01.vmk0, nas.10.0.0.5, 2512000",
			"esx02.vmk0, nas.10.0.0.5, 12000", "v.n, esx02.vmk0, 2512000", "esx01.vmk0, esx03.vmk0, 12000" })
	void halfTheRoundTripBetweenSitesIsPartOfTheLatency(String from, String to, long nanos) {
		assertLatency(nanos, SITES.between(id(from), id(to), StateOverlay.INITIAL));
	}

	@Test
	void aVmThatMovedIsAtTheSiteOfItsHost() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(new ElementId("VirtualMachine", "v"), Designs.host("esx02"));
		assertLatency(2_512_000, SITES.between(id("v.n"), id("esx01.vmk0"), moved));
		assertLatency(0, SITES.between(id("v.n"), id("esx02.vmk0"), moved));
	}

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 5);
	}

	/** Of whatever network: there is a way exactly where traffic may arrive, it is all there, and nothing on it has failed. */
	@ParameterizedTest
	@MethodSource("seeds")
	void waysAreThoseOfWhatReachesEachOther(int seed) {
		RandomNetwork network = new RandomNetwork(seed);
		Topology topology = Designs.topology(network.text(Set.of()));
		assertWays(topology, network.ends(), network.ends(), StateOverlay.INITIAL);
		for (ElementId part : network.parts()) {
			assertWays(topology, network.ends(), network.ends().subList(0, 3), StateOverlay.INITIAL.withFailed(part));
		}
	}

	private static void assertWays(Topology topology, List<ElementId> some, List<ElementId> others, StateOverlay state) {
		for (ElementId from : some) {
			for (ElementId to : others) {
				Verdict verdict = topology.ip().between(from, to, state).verdict();
				Optional<TrafficPath> path = topology.paths().between(from, to, state);
				assertEquals(verdict != Verdict.FAILS, path.isPresent(), () -> from + " to " + to);
				path.ifPresent(way -> {
					assertEquals(verdict == Verdict.HOLDS, way.complete(), () -> from + " to " + to + ": " + written(path));
					assertTrue(way.hops().stream().noneMatch(hop -> state.isFailed(hop.element())), () -> written(path));
				});
			}
		}
	}
}
