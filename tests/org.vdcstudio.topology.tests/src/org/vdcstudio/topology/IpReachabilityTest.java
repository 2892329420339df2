/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class IpReachabilityTest {

	private static final String ROUTED = """
			datacenter Lab {
				external-network Internet { }
				switch sw { mtu 9216
					port p[1..9] { trunk 1..100 access-vlan 100 }
					port q { access-vlan 1 }
					port wan { access-vlan 200 connect Internet }
				}
				router r1 {
					interface m { address 10.0.1.1/24 vlan 1 connect sw.p[9] }
					interface v { address 10.0.2.1/24 vlan 2 mtu 9000 connect sw.p[9] }
					interface w { address 10.0.3.1/24 vlan 3 mtu 9000 connect sw.p[9] }
					interface x { address 10.0.9.1/24 vlan 9 connect sw.p[9] }
					interface out { address 198.51.100.2/24 connect sw.wan }
					route 10.0.4.0/24 via 10.0.9.2
					route 10.0.7.0/24 via 10.0.1.99
					route 0.0.0.0/0 via 198.51.100.1
					translate 10.0.0.0/8 as 198.51.100.2
					forward tcp 443 to 10.0.1.50:8443
				}
				router r2 {
					interface x { address 10.0.9.2/24 vlan 9 connect sw.p[8] }
					interface y { address 10.0.4.1/24 vlan 4 connect sw.p[8] }
					route 10.0.1.0/24 via 10.0.9.1
					permit tcp from 10.0.1.0/24 to 10.0.4.0/24 port 22
					deny any from 10.0.1.11/32
					permit any from 10.0.1.0/24
				}
				host esx01 {
					nic vmnic0 { connect sw.p[1] }
					vswitch vSwitch0 { mtu 9000 uplinks vmnic0
						portgroup M { vlan 1 vmkernel vmk0 { address 10.0.1.11/24 } }
						portgroup V { vlan 2 vmkernel vmk1 { address 10.0.2.11/24 stack vmotion gateway 10.0.2.1 mtu 9000 } }
						portgroup S { vlan 5 vmkernel vmk2 { address 10.0.5.11/24 } }
						portgroup VMs { vlan 1 }
						portgroup "VMs 4" { vlan 4 }
					}
					gateway 10.0.1.1
					route 10.0.6.0/24 via 10.0.5.1
				}
				host esx02 {
					nic vmnic0 { connect sw.p[2] }
					vswitch vSwitch0 { mtu 9000 uplinks vmnic0
						portgroup M { vlan 1 vmkernel vmk0 { address 10.0.1.12/24 } }
						portgroup V { vlan 3 vmkernel vmk1 { address 10.0.3.12/24 stack vmotion gateway 10.0.3.1 mtu 9000 } }
						portgroup N { vlan 3 vmkernel vmk2 { address 10.0.3.13/24 stack provisioning } }
					}
					gateway 10.0.1.1
				}
				vm web { on esx01 nic n { network VMs address 10.0.1.50/24 gateway 10.0.1.1 } }
				vm lost { on esx01 nic n { network VMs address 10.0.1.51/24 } }
				vm far { on esx01 nic n { network "VMs 4" address 10.0.4.7/24 gateway 10.0.4.1 } }
				vm deaf { on esx01 nic n { network "VMs 4" address 10.0.4.8/24 } }
				vm astray { on esx01 nic n { network VMs address 10.0.4.9/24 gateway 10.0.4.1 } }
				vm silent { on esx01 power off nic n { network VMs address 10.0.1.52/24 gateway 10.0.1.1 } }
				dns-server dc { address 10.0.1.53 connect sw.q }
				subnet Management { prefix 10.0.1.0/24 gateway 10.0.1.1 }
			}
			""";

	private static final IpReachability IP = Designs.topology(ROUTED).ip();

	private static ElementId id(String name) {
		String local = name.substring(name.indexOf('.') + 1);
		return new ElementId(local.startsWith("vmk") ? "VMkernelAdapter" : name.startsWith("esx") ? "EsxiHost"
				: local.equals("n") ? "VirtualNic" : name.startsWith("dc") ? "DnsServer" : name.startsWith("r") ? "Router"
						: "VirtualMachine", name);
	}

	private static Reach reach(String from, String to) {
		return IP.reach(id(from), Ipv4Address.parse(to));
	}

	@ParameterizedTest
	@CsvSource({ //
			"esx01.vmk0, 10.0.1.12,  HOLDS,   'esx01.vmk0 reaches 10.0.1.12 at esx02.vmk0.'", //
			"esx01.vmk1, 10.0.3.12,  HOLDS,   'esx01.vmk1 reaches 10.0.3.12 at esx02.vmk1.'", //
			"esx01.vmk0, 10.0.3.12,  HOLDS,   'esx01.vmk0 reaches 10.0.3.12 at esx02.vmk1.'", //
			"esx01.vmk2, 10.0.3.12,  FAILS,   'esx01.vmk2 has no route to 10.0.3.12: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"esx01,      10.0.3.12,  HOLDS,   'esx01 reaches 10.0.3.12 at esx02.vmk1.'", //
			"esx02.vmk2, 10.0.2.11,  FAILS,   'esx02.vmk2 has no route to 10.0.2.11: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"esx01.vmk1, 10.0.3.13,  FAILS,   'The answer gets lost: esx02.vmk2 has no route to 10.0.2.11: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"esx01.vmk2, 10.0.6.5,   UNKNOWN, No element of the design has the address 10.0.5.1.", //
			"esx01.vmk0, 10.0.1.77,  UNKNOWN, No element of the design has the address 10.0.1.77.", //
			"web.n,      10.0.1.12,  HOLDS,   'web.n reaches 10.0.1.12 at esx02.vmk0.'", //
			"web,        10.0.4.7,   HOLDS,   'web reaches 10.0.4.7 at far.n.'", //
			"web,        10.0.4.8,   FAILS,   'The answer gets lost: deaf has no route to 10.0.1.50: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"web,        10.0.4.9,   FAILS,   'r2.y and astray.n are apart: VLAN 4 and VLAN 1, different ones.'", //
			"lost,       10.0.2.11,  FAILS,   'lost has no route to 10.0.2.11: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"web,        10.0.1.52,  FAILS,   'web.n and silent.n are apart: silent.n, does not work, or is powered off.'", //
			"far,        10.0.2.11,  FAILS,   'No access rule of r2 permits it, so it is dropped.'", //
			"web,        203.0.113.9, HOLDS,  web leaves the design for 203.0.113.9 through Internet.", //
			"web,        10.0.7.5,   UNKNOWN, No element of the design has the address 10.0.1.99.", //
			"dc,         10.0.3.12,  HOLDS,   'dc reaches 10.0.3.12 at esx02.vmk1.'", //
			"esx02.vmk1, 10.0.1.53,  HOLDS,   'esx02.vmk1 reaches 10.0.1.53 at dc.'", //
			"r1,         10.0.4.7,   FAILS,   'No access rule of r2 permits it, so it is dropped.'", //
			"nobody,     10.0.4.7,   UNKNOWN, nobody is nothing that talks IP." })
	void packetsFollowRoutesAndSoDoTheirAnswers(String from, String to, Verdict verdict, String reason) {
		Reach reach = reach(from, to);
		assertEquals(verdict, reach.verdict(), reach::toString);
		assertEquals(reason, reach.reason());
	}

	@ParameterizedTest
	@CsvSource({ "10.0.1.11, TCP, 22, HOLDS", "10.0.1.11, TCP, 80, FAILS", "10.0.1.11, ICMP, , FAILS", "10.0.1.11, ANY, , HOLDS",
			"10.0.1.50, TCP, 80, HOLDS", "10.0.1.50, ANY, , HOLDS" })
	void theFirstAccessRuleThatMatchesDecides(String from, Protocol protocol, Integer port, Verdict verdict) {
		ElementId sender = from.endsWith("11") ? id("esx01.vmk0") : id("web");
		OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
		Flow flow = new Flow(sender, Ipv4Address.parse("10.0.4.7"), protocol, wanted);
		assertEquals(verdict, IP.reach(flow, StateOverlay.INITIAL).verdict());
	}

	@Test
	void aForwardedPortLeadsInside() {
		ElementId vmk1 = id("esx02.vmk1");
		Reach forwarded = IP.reach(Flow.tcp(vmk1, Endpoint.parse("10.0.3.1:443", 0)), StateOverlay.INITIAL);
		assertEquals("esx02.vmk1 reaches 10.0.3.1 at web.n.", forwarded.reason());
		Reach other = IP.reach(Flow.tcp(vmk1, Endpoint.parse("10.0.3.1:80", 0)), StateOverlay.INITIAL);
		assertEquals("esx02.vmk1 reaches 10.0.3.1 at r1.w.", other.reason());
	}

	@Test
	void anAnswerThatDoesNotComeBackByWhoForwardedThePortIsLost() {
		Reach reach = IP.reach(Flow.tcp(id("esx02.vmk0"), Endpoint.parse("10.0.1.1:443", 0)), StateOverlay.INITIAL);
		assertEquals("The answer does not come back by r1, which passed the packet on.", reach.reason());
		assertTrue(reach.fails());
	}

	@ParameterizedTest
	@CsvSource({ "Router, r1", "RouterInterface, r1.v", "PhysicalSwitch, sw", "PhysicalPort, sw.p9", "EsxiHost, esx02",
			"VMkernelAdapter, esx02.vmk1", "PhysicalNic, esx01.vmnic0" })
	void whateverFailsOnTheWayStopsIt(String kind, String name) {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId(kind, name));
		assertTrue(IP.reach(id("esx01.vmk1"), Ipv4Address.parse("10.0.3.12"), state).fails());
	}

	@Test
	void aVmThatMovedOrWasPoweredOnTalksFromWhereItIs() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(id("web"), id("esx02"));
		assertTrue(IP.reach(id("esx01.vmk0"), Ipv4Address.parse("10.0.1.50"), moved).fails(), "esx02 has no port group VMs");
		StateOverlay on = StateOverlay.INITIAL.withPower(id("silent"), PowerState.ON);
		assertTrue(IP.reach(id("web"), Ipv4Address.parse("10.0.1.52"), on).holds());
	}

	@Test
	void thePathMtuIsTheSmallestOnTheWay() {
		assertEquals(Optional.of(new PathMtu(9000, id("esx01.vmk1"))),
				IP.pathMtu(id("esx01.vmk1"), Ipv4Address.parse("10.0.3.12"), StateOverlay.INITIAL));
		assertEquals(Optional.of(new PathMtu(1500, new ElementId("RouterInterface", "r1.m"))),
				IP.pathMtu(id("esx01.vmk1"), Ipv4Address.parse("10.0.1.12"), StateOverlay.INITIAL));
		assertEquals(Optional.empty(), IP.pathMtu(id("esx01.vmk2"), Ipv4Address.parse("10.0.3.12"), StateOverlay.INITIAL));
	}

	@Test
	void routersThatPassAPacketToEachOtherStopItInTheEnd() {
		Reach reach = Designs.topology(ROUTED.replace("route 10.0.1.0/24 via 10.0.9.1", "route 0.0.0.0/0 via 10.0.9.1")
				.replace("route 10.0.7.0/24 via 10.0.1.99", "route 10.0.7.0/24 via 10.0.9.2")).ip()
				.reach(id("web"), Ipv4Address.parse("10.0.7.5"));
		assertEquals("Packets to 10.0.7.5 run in a circle between routers.", reach.reason());
	}

	private static final IpReachability WORKSTATION = Designs.topology("""
			datacenter Lab {
				external-network Home { prefix 192.168.0.0/24 prefix 0.0.0.0/0 }
				workstation PC {
					adapter Ethernet { address 192.168.0.5/24 connect Home }
					vmnet VMnet0 { mode bridged bridge PC.Ethernet }
					vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 dhcp }
					vmnet VMnet8 { mode nat subnet 192.168.80.0/24 dhcp forward tcp 8022 to 192.168.80.20:22 }
				}
				lab-vm inside { on PC nic eth0 { connect PC.VMnet8 address 192.168.80.20/24 gateway 192.168.80.2 } }
				lab-vm leased { on PC nic eth0 { connect PC.VMnet8 dhcp } }
				lab-vm closed { on PC nic eth0 { connect PC.VMnet1 dhcp } }
				lab-vm wrong { on PC nic eth0 { connect PC.VMnet1 address 192.168.10.20/24 gateway 192.168.10.1 } }
				lab-vm bridged { on PC nic eth0 { connect PC.VMnet0 address 192.168.0.6/24 } }
				lab-vm box { on PC runs esx01 nic eth0 { connect PC.VMnet1 } }
				host esx01 {
					nic vmnic0 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { address 192.168.10.30/24 } } }
				}
			}
			""").ip();

	@ParameterizedTest
	@CsvSource({ //
			"inside,  203.0.113.1,    HOLDS, inside leaves the design for 203.0.113.1 through Home.", //
			"leased,  203.0.113.1,    HOLDS, leased leaves the design for 203.0.113.1 through Home.", //
			"closed,  203.0.113.1,    FAILS, 'closed has no route to 203.0.113.1: it is not in its subnet, and no gateway in its subnet leads there.'", //
			"wrong,   203.0.113.1,    FAILS, 'PC is no router: it does not pass on packets to 203.0.113.1.'", //
			"leased,  192.168.80.20,  HOLDS, 'leased reaches 192.168.80.20 at inside.eth0.'", //
			"inside,  192.168.0.6,    HOLDS, 'inside reaches 192.168.0.6 at bridged.eth0.'", //
			"inside,  192.168.10.30,  HOLDS, 'inside reaches 192.168.10.30 at esx01.vmk0.'", //
			"closed,  192.168.10.30,  HOLDS, 'closed reaches 192.168.10.30 at esx01.vmk0.'", //
			"closed,  192.168.10.1,   HOLDS, 'closed reaches 192.168.10.1 at PC.VMnet1.'", //
			"bridged, 192.168.80.20,  FAILS, 'bridged has no route to 192.168.80.20: it is not in its subnet, and no gateway in its subnet leads there.'" })
	void theNatDeviceOfAVmnetSpeaksForItsGuests(String from, String to, Verdict verdict, String reason) {
		Reach reach = WORKSTATION.reach(new ElementId("LabVm", from), Ipv4Address.parse(to));
		assertEquals(verdict, reach.verdict(), reach::toString);
		assertEquals(reason, reach.reason());
	}

	@Test
	void aPortOfThePcLeadsToAGuest() {
		Flow flow = Flow.tcp(new ElementId("LabVm", "bridged"), Endpoint.parse("192.168.0.5:8022", 0));
		assertEquals("bridged reaches 192.168.0.5 at inside.eth0.", WORKSTATION.reach(flow, StateOverlay.INITIAL).reason());
	}

	@Test
	void aNestedHostTalksAsLongAsItsLabVmRuns() {
		ElementId closed = new ElementId("LabVm", "closed");
		Ipv4Address vmk0 = Ipv4Address.parse("192.168.10.30");
		StateOverlay off = StateOverlay.INITIAL.withPower(new ElementId("LabVm", "box"), PowerState.OFF);
		assertTrue(WORKSTATION.reach(closed, vmk0, off).fails());
		assertTrue(WORKSTATION.reach(closed, vmk0, StateOverlay.INITIAL).holds());
	}

	@Test
	void whoHasNoGatewayDoesNotAnswerWhateverIsOutside() {
		IpReachability ip = Designs.topology("""
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch s { uplinks vmnic0
						portgroup P { vmkernel vmk0 { address 10.0.1.11/24 gateway 10.0.1.1 } } } }
					host esx02 { nic vmnic0 { } vswitch s { uplinks vmnic0
						portgroup P { vmkernel vmk0 { address 10.0.2.12/24 } vmkernel vmk1 { address 10.0.3.12/24 gateway 10.0.3.1 } } } }
				}
				""").ip();
		assertEquals(Verdict.FAILS, ip.between(id("esx01.vmk0"), id("esx02.vmk0"), StateOverlay.INITIAL).verdict());
		assertEquals(Verdict.UNKNOWN, ip.between(id("esx01.vmk0"), id("esx02.vmk1"), StateOverlay.INITIAL).verdict());
	}

	@Test
	void aServerWorksAsLongAsOneOfTheMachinesThatProvideIt() {
		IpReachability ip = Designs.topology("""
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only subnet 10.0.0.0/24 } }
					dns-server dc { address 10.0.0.53 }
					host esx01 { nic vmnic0 { connect PC.VMnet1 }
						vswitch s { uplinks vmnic0 portgroup P { vmkernel vmk0 { address 10.0.0.11/24 } } } }
					host esx02 { nic vmnic0 { connect PC.VMnet1 } vswitch s { uplinks vmnic0 portgroup P { } } }
					vm dc-vm1 { on esx01 provides dc nic n { network P } }
					vm dc-vm2 { on esx02 provides dc nic n { network P } }
					lab-vm client { on PC nic n { connect PC.VMnet1 address 10.0.0.99/24 } }
				}
				""").ip();
		ElementId client = new ElementId("LabVm", "client");
		Ipv4Address dc = Ipv4Address.parse("10.0.0.53");
		StateOverlay one = StateOverlay.INITIAL.withFailed(id("esx01"));
		assertTrue(ip.reach(client, dc, one).holds());
		assertTrue(ip.reach(client, dc, one.withFailed(id("esx02"))).fails());
	}
}
